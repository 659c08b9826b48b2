import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { SuggestedPeriod } from '../../domain/dossier/suggested-periods.ts'

/** A new dossier: a period that suggests itself, or days of one's own. */
export function NewDossierForm({
  id,
  suggested,
  submission,
}: {
  id: string
  suggested: readonly SuggestedPeriod[]
  submission: Submission | null
}) {
  const { dossier } = useMessages()
  const words = dossier.list
  return (
    <section className="section" aria-labelledby="nove-shrnuti">
      <h2 id="nove-shrnuti">{words.newTitle}</h2>
      <PostForm submission={submission}>
        <input type="hidden" name="id" value={submission?.values['id'] ?? id} />
        <Field name="suggested" label={words.suggested} hint={words.suggestedHint} kind={{ as: 'select' }} optional>
          {suggested.map(({ why, programme, from, to }) => (
            <option key={`${from} ${to}`} value={`${from} ${to}`}>
              {`${programme ?? words.why[why]}: ${dossier.range(from, to)}`}
            </option>
          ))}
          <option value="">{words.other}</option>
        </Field>
        <div className="fields-row after">
          <Field name="from" label={dossier.page.from} kind={{ as: 'date' }} optional short />
          <Field name="to" label={dossier.page.to} kind={{ as: 'date' }} optional short />
        </div>
        <div className="buttons form-buttons">
          <Button>{words.prepare}</Button>
        </div>
      </PostForm>
    </section>
  )
}
