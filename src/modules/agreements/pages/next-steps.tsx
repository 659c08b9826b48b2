import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ShownAgreement } from './present-for-page.ts'
import { StepForm } from './step-form.tsx'

/** What this person may do now, as the server allows it: the next steps of the path, and taking the last one back. */
export function NextSteps({ agreement, submission }: { agreement: ShownAgreement; submission: Submission | null }) {
  const { agreementPage: words } = useMessages()
  const { allowedSteps, mayUndo } = agreement
  return (
    <section className="section" aria-labelledby="co-ted">
      <h2 id="co-ted">{words.nextTitle}</h2>
      {allowedSteps.length === 0 && <p>{words.nextNone}</p>}
      <ul className="next-steps">
        {allowedSteps.map((step) => (
          <li key={step.step}>
            <StepForm step={step} agreement={agreement} submission={ofStep(submission, step.step)} />
          </li>
        ))}
        {mayUndo && (
          <li>
            <UndoForm agreement={agreement} submission={ofIntent(submission, 'undo')} />
          </li>
        )}
      </ul>
    </section>
  )
}

function UndoForm({ agreement, submission }: { agreement: ShownAgreement; submission: Submission | null }) {
  const { agreementPage: words, agreements } = useMessages()
  const last = agreement.steps.at(-1)
  if (last === undefined) return null
  return (
    <Confirm
      label={words.undo}
      question={words.undoQuestion(agreements.steps[last.step])}
      consequence={words.undoConsequence}
    >
      <PostForm id="zpet" submission={submission}>
        <input type="hidden" name="agreementId" value={agreement.id} />
        <input type="hidden" name="version" value={agreement.version} />
        <Button kind="danger" name="intent" value="undo">
          {words.undoConfirm}
        </Button>
      </PostForm>
    </Confirm>
  )
}

function ofStep(submission: Submission | null, step: string): Submission | null {
  return submission?.values['step'] === step ? submission : null
}

/** The answer to one of the page's forms; the others stay as they are. */
export function ofIntent(submission: Submission | null, intent: string): Submission | null {
  return submission?.values['intent'] === intent ? submission : null
}
