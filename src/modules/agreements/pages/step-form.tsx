import { Button } from '#web/components/button.tsx'
import { buttonClass } from '#web/components/button-look.ts'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ShownAgreement, ShownStep } from './present-for-page.ts'

/** One step that may be taken now; behind its own button, open again when something in it was wrong. */
export function StepForm({
  step: { step, as, resolution, reason },
  agreement,
  version,
  submission,
}: {
  step: ShownStep
  agreement: ShownAgreement
  version: number
  submission: Submission | null
}) {
  const { agreements, agreementPage: words } = useMessages()
  const ending = step === 'termination' || step === 'replacement' ? step : null
  const onBehalf = as === 'on-behalf'
  return (
    <details className="opened" open={submission !== null}>
      <summary className={buttonClass({ kind: 'outline' })}>{agreements.stepActions[step]}</summary>
      <PostForm id={`krok-${step}`} label={agreements.stepActions[step]} submission={submission}>
        <input type="hidden" name="agreementId" value={agreement.id} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="step" value={step} />
        {onBehalf && <p>{words.onBehalf}</p>}
        {ending && <p>{words.ending[ending]}</p>}
        <Field
          name="takenOn"
          label={ending === null ? words.takenOn : words.endsOn}
          hint={ending === null ? undefined : words.endsOnHint}
          kind={{ as: 'date' }}
          short
        />
        {resolution && <Field name="resolution" label={words.resolutionLabel} short />}
        {reason && <Field name="reason" label={words.reason} kind={{ as: 'textarea', rows: 2 }} />}
        <Field name="sourceNote" label={words.sourceNote} hint={words.sourceNoteHint} optional={!onBehalf} />
        <div className="buttons form-buttons">
          <Button name="intent" value="step">
            {agreements.stepActions[step]}
          </Button>
          {onBehalf && agreement.mayEdit && !reason && (
            <Button kind="outline" icon="link" name="intent" value="link" describedBy={`odkaz-${step}`}>
              {words.offerLink}
            </Button>
          )}
        </div>
        {onBehalf && agreement.mayEdit && !reason && (
          <p className="small muted" id={`odkaz-${step}`}>
            {words.offerLinkHint}
          </p>
        )}
      </PostForm>
    </details>
  )
}
