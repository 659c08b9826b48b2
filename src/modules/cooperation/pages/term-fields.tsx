import { Field } from '#web/components/field.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Term } from '../domain/term.ts'

/** The first and the last day; the last one is empty while it goes on. */
export function TermFields({ term }: { term: Term | null }) {
  const { form } = useMessages().cooperation
  const { date } = useFormat()
  return (
    <div className="fields-row after">
      <Field
        name="from"
        label={form.from}
        kind={{ as: 'date' }}
        value={term === null ? undefined : date(term.from)}
        short
      />
      <Field
        name="to"
        label={form.to}
        hint={form.toHint}
        kind={{ as: 'date' }}
        value={term?.to ? date(term.to) : undefined}
        optional
        short
      />
    </div>
  )
}
