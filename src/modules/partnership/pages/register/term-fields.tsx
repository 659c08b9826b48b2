import type { LocalDate } from '#kernel/local-date.ts'
import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import { dayText } from './read-term.ts'

/** From–to; the end may stay open, and the beginning where nobody knows it. */
export function TermFields({
  from,
  to,
  beginKnown = false,
}: {
  from: LocalDate | null
  to: LocalDate | null
  beginKnown?: boolean
}) {
  const { form } = useMessages().register
  return (
    <div className="fields-row after">
      <Field name="from" label={form.from} kind={{ as: 'date' }} value={dayText(from)} short optional={!beginKnown} />
      <Field name="to" label={form.to} hint={form.openEnd} kind={{ as: 'date' }} value={dayText(to)} short optional />
    </div>
  )
}
