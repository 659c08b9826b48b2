import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ObligationView } from '../use-cases/show-obligation.ts'
import { writeSource } from './write-source.ts'

/** Links a record that the rules alone would not put here. */
export function LinkForm({
  linkable,
  submission,
}: Pick<ObligationView, 'linkable'> & { submission: Submission | null }) {
  const { ledger } = useMessages()
  const { date } = useFormat()
  return (
    <section className="section no-print">
      <h2>{ledger.linkTitle}</h2>
      <PostForm key={linkable.length} id="pripojit" submission={submission}>
        <input type="hidden" name="intent" value="link" />
        <Field name="source" label={ledger.linkRecord} hint={ledger.linkHint} kind={{ as: 'select' }}>
          {linkable.map(({ source, on, name }) => (
            <option key={source.id} value={writeSource(source)}>
              {`${date(on)} – ${name}`}
            </option>
          ))}
        </Field>
        <div className="buttons after">
          <Button kind="outline">{ledger.link}</Button>
        </div>
      </PostForm>
    </section>
  )
}
