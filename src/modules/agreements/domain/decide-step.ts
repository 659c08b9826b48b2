import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Agreement, AgreementVersion } from './agreement.ts'
import type { TakenStep } from './life-cycle.ts'
import { openSteps } from './open-steps.ts'
import { revisedValidity } from './revision/revised-validity.ts'
import { refuseUnready } from './revision/revision-refusals.ts'
import { takeStep } from './take-step.ts'
import { shortenedBy, validityOf } from './validity.ts'

/** What a step makes of an agreement. */
export type StepDecision = {
  readonly version: AgreementVersion
  /** The version that spoke until now, with the step that ends it on the day of the approval. */
  readonly replaced: { readonly version: AgreementVersion; readonly step: TakenStep } | null
}

/**
 * Takes a step with one of the versions. The assembly's approval says from when a version is valid; that of a revision ends the
 * version before it the day before.
 *
 * @throws Refusal those of `takeStep`, `refuseUnready` and `revisedValidity`
 */
export function decideStep(
  agreement: Agreement,
  version: AgreementVersion,
  step: TakenStep,
  today: LocalDate,
): StepDecision {
  if (step.step === 'withdrawal' && !openSteps(version).includes(step.step))
    throw new Refusal('agreement.step_not_possible', { step: step.step, status: version.status })
  const status = takeStep(version.status, version.steps, step, today)
  const isRevision = version.id === agreement.proposed?.id
  if (isRevision && step.step !== 'withdrawal') refuseUnready(agreement, version)
  const agreedValidity = agreedAfter(agreement, version, step)
  return {
    version: withStep({ ...version, status, agreedValidity }, step),
    replaced: isRevision && step.step === 'council-approval' ? replacedBy(agreement.current, version, step) : null,
  }
}

function agreedAfter(agreement: Agreement, version: AgreementVersion, { step, takenOn }: TakenStep) {
  const { content, agreedValidity } = version
  if (step !== 'council-approval' || takenOn === null) return agreedValidity
  if (version.id === agreement.proposed?.id) return revisedValidity(agreement, version, takenOn)
  return validityOf(content.validityText, takenOn) ?? agreedValidity
}

function replacedBy(
  version: AgreementVersion,
  { reason }: AgreementVersion,
  approval: TakenStep,
): StepDecision['replaced'] {
  const step: TakenStep = { ...approval, step: 'replacement', reason }
  return { step, version: withStep({ ...version, status: 'replaced' }, step) }
}

function withStep(version: AgreementVersion, step: TakenStep): AgreementVersion {
  const steps = [...version.steps, step]
  return { ...version, steps, validity: shortenedBy(version.agreedValidity, steps) }
}
