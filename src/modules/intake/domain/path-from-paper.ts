import { parseCzechDay } from '#kernel/czech-day.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { AgreementDraft, StepName, TakenStep } from '../../agreements/index.ts'
import type { Review } from './review.ts'
import type { Reviewed } from './reviewed-content.ts'

/**
 * The approval path as an old paper shows it. An approval by the assembly implies the steps before it, even when the paper does
 * not say their day; a signature is taken only when it carries one.
 */
export function pathFromPaper(
  draft: AgreementDraft,
  review: Review,
  reviewed: Pick<Reviewed, 'approval' | 'opinionOn'>,
): readonly TakenStep[] {
  const { approval, opinionOn } = reviewed
  const steps: TakenStep[] = []
  if (opinionOn !== null || approval.on !== null) steps.push(fromPaper('opinion', opinionOn))
  if (approval.on === null) return opinionOn === null ? [] : steps
  steps.push(fromPaper('agency-approval', review.agencyApproval?.on ?? null))
  steps.push({ ...fromPaper('council-approval', approval.on), resolution: approval.resolution })
  for (const signatory of draft.signatories) {
    const signedOn = signatory.date.value === null ? null : parseCzechDay(signatory.date.value)
    const step = signatory.side === 'unit' ? 'unit-signature' : 'agency-signature'
    if (signedOn !== null && !steps.some((taken) => taken.step === step)) steps.push(fromPaper(step, signedOn))
  }
  return steps
}

function fromPaper(step: StepName, takenOn: LocalDate | null): TakenStep {
  return { step, takenOn, resolution: null, reason: null, source: 'document', sourceNote: null }
}
