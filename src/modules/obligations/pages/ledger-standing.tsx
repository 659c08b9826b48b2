import { Link } from 'react-router'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { LedgerHead } from './ledger-head.ts'

/** The sentence that says how the year stands, and what comes next. */
export function LedgerStanding({ view: { unit, ledger } }: { view: LedgerHead }) {
  const words = useMessages().ledger
  const { date } = useFormat()
  if (ledger === null) return null
  const { totals, count, next } = ledger
  const done = totals.fulfilled + totals.waived === count
  return (
    <>
      {done ? words.standingDone : words.standing(totals)}{' '}
      {next !== null && (
        <>
          {words.next(date(next.by))}{' '}
          <Link to={`${paths.unit(unit.id, 'obligations')}/${next.obligationId}`}>{next.title}</Link>.
        </>
      )}
    </>
  )
}
