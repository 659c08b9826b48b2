import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'

/** One's own word: confirm, or object and say why. The version says which words it covers. */
export function AnswerForm({ version, submission }: { version: number; submission: Submission | null }) {
  const { credit: words } = useMessages()
  return (
    <section className="section" aria-labelledby="vase-slovo">
      <h2 id="vase-slovo">{words.answerTitle}</h2>
      <p>{words.answerLead}</p>
      <PostForm id="vase-slovo-formular" submission={submission}>
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="version" value={version} />
        <Field name="reason" label={words.reason} hint={words.reasonHint} kind={{ as: 'textarea', rows: 2 }} optional />
        <div className="buttons form-buttons">
          <Button name="agrees" value="ano">
            {words.agree}
          </Button>
          <Button kind="outline" name="agrees" value="ne">
            {words.object}
          </Button>
        </div>
      </PostForm>
    </section>
  )
}
