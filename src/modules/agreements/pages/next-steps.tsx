import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ShownAgreement } from './present-for-page.ts'
import { StepForm } from './step-form.tsx'

/** A version with the steps that are open to it: the one that speaks, or the revision under way. */
type StepsOf = Pick<ShownAgreement, 'allowedSteps' | 'mayUndo' | 'steps' | 'version'> & {
  readonly id: string
  readonly currentId?: string
}

/** What this person may do now, as the server allows it: the next steps of the path, and taking the last one back. */
export function NextSteps({
  agreement,
  of,
  id = 'co-ted',
  submission,
}: {
  agreement: ShownAgreement
  of: StepsOf
  id?: string
  submission: Submission | null
}) {
  const { agreementPage: words } = useMessages()
  const { allowedSteps, mayUndo } = of
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{words.nextTitle}</h2>
      {allowedSteps.length === 0 && <p>{words.nextNone}</p>}
      <ul className="next-steps">
        {allowedSteps.map((step) => (
          <li key={step.step}>
            <StepForm
              step={step}
              agreement={agreement}
              version={of.version}
              submission={ofStep(submission, step.step)}
            />
          </li>
        ))}
        {mayUndo && (
          <li>
            <UndoForm agreementId={agreement.id} of={of} submission={ofIntent(submission, 'undo')} />
          </li>
        )}
      </ul>
    </section>
  )
}

function UndoForm({
  agreementId,
  of,
  submission,
}: {
  agreementId: string
  of: StepsOf
  submission: Submission | null
}) {
  const { agreementPage: words, agreements } = useMessages()
  const last = of.steps.at(-1)
  if (last === undefined) return null
  return (
    <Confirm
      label={words.undo}
      question={words.undoQuestion(agreements.steps[last.step])}
      consequence={words.undoConsequence}
    >
      <PostForm id="zpet" submission={submission}>
        <input type="hidden" name="agreementId" value={agreementId} />
        <input type="hidden" name="versionId" value={versionIdOf(of)} />
        <input type="hidden" name="version" value={of.version} />
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

function versionIdOf({ id, currentId }: StepsOf): string {
  return currentId ?? id
}
