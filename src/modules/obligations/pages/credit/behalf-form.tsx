import { Button } from '#web/components/button.tsx'
import { Choice } from '#web/components/choice.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'

/** The other side's word as it is known from elsewhere: who, when, from what. It stays marked as written down for it. */
export function BehalfForm({ version, submission }: { version: number; submission: Submission | null }) {
  const { credit: words } = useMessages()
  return (
    <section className="section">
      <details open={submission !== null}>
        <summary>{words.behalfTitle}</summary>
        <p className="small muted">{words.behalfLead}</p>
        <PostForm id="za-druhou-stranu" label={words.behalfTitle} submission={submission}>
          <input type="hidden" name="intent" value="behalf" />
          <input type="hidden" name="version" value={version} />
          <Choice
            name="agrees"
            legend={words.behalfAnswer}
            value="ano"
            options={[
              { value: 'ano', label: words.agrees },
              { value: 'ne', label: words.objects },
            ]}
          />
          <Field name="reason" label={words.reason} kind={{ as: 'textarea', rows: 2 }} optional />
          <Field name="by" label={words.behalfBy} />
          <Field name="on" label={words.behalfOn} kind={{ as: 'date' }} short />
          <Field name="note" label={words.behalfNote} hint={words.behalfNoteHint} />
          <div className="buttons form-buttons">
            <Button kind="outline">{words.behalfSave}</Button>
          </div>
        </PostForm>
      </details>
    </section>
  )
}
