import type { Agreement, AgreementVersion } from './agreement.ts'
import { nextSteps, type StepName } from './life-cycle.ts'

/**
 * The steps that a version may take next. What was confirmed from a paper is not withdrawn: its confirmation is taken back where
 * the paper lies.
 */
export function openSteps({ status, steps, number, documentId }: AgreementVersion): readonly StepName[] {
  const mayBeWithdrawn = number > 1 || documentId === null
  return nextSteps(status, steps).filter((step) => step !== 'withdrawal' || mayBeWithdrawn)
}

/** The version whose step it is: a revision goes its own way to approval, all else concerns the version that speaks. */
export function versionTaking({ current, proposed }: Agreement, step: StepName): AgreementVersion {
  return proposed !== null && openSteps(proposed).includes(step) ? proposed : current
}
