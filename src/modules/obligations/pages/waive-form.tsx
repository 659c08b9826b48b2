import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ObligationView } from '../use-cases/show-obligation.ts'

/** Settles one occurrence, or a duty that cannot be counted, by a decision with a reason. */
export function WaiveForm({ view, submission }: { view: ObligationView; submission: Submission | null }) {
  const { ledger } = useMessages()
  const open = view.occurrences.filter(({ waiver, state }) => waiver === null && state !== 'fulfilled')
  if (open.length === 0) return null
  const asked = open.find(({ current }) => current) ?? open[0]
  return (
    <section className="section no-print">
      <h2>{ledger.waiveTitle}</h2>
      <p className="muted">{ledger.waiveHint}</p>
      <PostForm key={open.length} id="uzavrit" className="after" submission={submission}>
        <input type="hidden" name="intent" value="waive" />
        {view.countable && (
          <Field
            name="occurrenceFrom"
            label={ledger.occurrenceToWaive}
            kind={{ as: 'select' }}
            value={asked?.period.from}
            short
          >
            {open.map(({ period }) => (
              <option key={period.from} value={period.from}>
                {ledger.occurrence(period.from, period.to)}
              </option>
            ))}
          </Field>
        )}
        <Field name="reason" label={ledger.reason} hint={ledger.reasonHint} kind={{ as: 'textarea', rows: 3 }} />
        <div className="buttons after">
          <Button kind="outline">{ledger.waive}</Button>
        </div>
      </PostForm>
    </section>
  )
}
