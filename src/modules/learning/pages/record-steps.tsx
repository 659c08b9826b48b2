import { Button } from '#web/components/button.tsx'
import { buttonClass } from '#web/components/button-look.ts'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { lifeCycle, type RecordStep } from '../domain/life-cycle.ts'
import type { RecordAction } from '../use-cases/look-up-record.ts'

/** The steps that may be taken next, each a small form that opens in place; which fields it has, the life cycle says. */
export function RecordSteps({
  allowedActions,
  version,
  today,
  submission,
}: {
  allowedActions: readonly RecordAction[]
  version: number
  /** Today as a person writes it. */
  today: string
  submission: Submission | null
}) {
  const { view } = useMessages().learning
  const steps = (['accept', 'carry-out', 'decline'] as const).filter((step) => allowedActions.includes(step))
  if (steps.length === 0 && !allowedActions.includes('take-back')) return null
  return (
    <div className="buttons record-steps">
      {steps.map((step) => (
        <StepForm key={step} step={step} version={version} today={today} submission={ofStep(step, submission)} />
      ))}
      {allowedActions.includes('take-back') && (
        <PostForm id="take-back" label={view.steps['take-back']} submission={ofStep('take-back', submission)}>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="intent" value="take-back" />
          <Button kind="outline" small>
            {view.steps['take-back']}
          </Button>
        </PostForm>
      )}
    </div>
  )
}

function StepForm({
  step,
  version,
  today,
  submission,
}: {
  step: 'accept' | 'carry-out' | 'decline'
  version: number
  today: string
  submission: Submission | null
}) {
  const { view } = useMessages().learning
  const { requires } = lifeCycle[step]
  return (
    <details className="opened" open={submission !== null}>
      <summary className={buttonClass({ kind: 'outline', small: true })}>{view.steps[step]}</summary>
      <PostForm id={step} label={view.steps[step]} submission={submission}>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="intent" value={step} />
        <Field name="stepOn" label={view.stepDays[step]} kind={{ as: 'date' }} value={today} short />
        {requires.includes('by') && <Field name="by" label={view.by} hint={view.byHint} />}
        {requires.includes('reason') && <Field name="reason" label={view.reason} kind={{ as: 'textarea', rows: 2 }} />}
        <div className="buttons form-buttons">
          <Button>{view.confirmStep[step]}</Button>
        </div>
      </PostForm>
    </details>
  )
}

function ofStep(step: RecordStep, submission: Submission | null): Submission | null {
  return submission?.values['intent'] === step ? submission : null
}
