import { pragueDay } from '#platform/clock.ts'
import { useFormat } from '#web/format/use-format.ts'

/** The day of a moment, as clocks in Prague show it. */
export function Moment({ at }: { at: string }) {
  const { date } = useFormat()
  const day = pragueDay(new Date(at))
  return <time dateTime={at}>{date(day)}</time>
}
