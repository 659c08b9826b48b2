import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { lifeCycle, nextSteps, type Status, type StepName, statusAfter, type TakenStep } from './life-cycle.ts'

/**
 * Takes one step of the approval path and returns the new status. Rules 11 and 12 of the methodology's checks: an approval
 * has a date and a resolution number, and the partnership's opinion does not come after it.
 *
 * @throws Refusal `agreement.step_not_possible`, `agreement.date_missing`, `agreement.resolution_missing`,
 * `agreement.reason_missing`, `agreement.source_missing`, `agreement.date_in_future`, `agreement.opinion_after_approval`,
 * `agreement.step_before_earlier`
 */
export function takeStep(status: Status, taken: readonly TakenStep[], step: TakenStep, today: LocalDate): Status {
  if (!nextSteps(status, taken).includes(step.step))
    throw new Refusal('agreement.step_not_possible', { step: step.step, status })
  const { requires } = lifeCycle[step.step]
  if (requires.includes('date') && step.takenOn === null) throw new Refusal('agreement.date_missing', {}, 'takenOn')
  if (requires.includes('resolution') && blank(step.resolution))
    throw new Refusal('agreement.resolution_missing', {}, 'resolution')
  if (requires.includes('reason') && blank(step.reason)) throw new Refusal('agreement.reason_missing', {}, 'reason')
  if (step.source === 'on-behalf' && blank(step.sourceNote))
    throw new Refusal('agreement.source_missing', {}, 'sourceNote')
  if (step.takenOn !== null && step.takenOn > today && !endsAgreement(step.step))
    throw new Refusal('agreement.date_in_future', {}, 'takenOn')
  refuseWrongOrder(taken, step)
  return statusAfter(step.step, status, taken)
}

const path: readonly StepName[] = ['opinion', 'agency-approval', 'council-approval', 'unit-signature']

/** A later step of the path does not carry an earlier day; the two signatures may come in any order. */
function refuseWrongOrder(taken: readonly TakenStep[], step: TakenStep): void {
  const day = step.takenOn
  if (day === null) return
  const rank = rankOf(step.step)
  const later = taken.find((done) => done.takenOn !== null && rankOf(done.step) < rank && done.takenOn > day)
  if (later?.takenOn == null) return
  if (later.step === 'opinion')
    throw new Refusal('agreement.opinion_after_approval', { opinion: later.takenOn, approval: day }, 'takenOn')
  throw new Refusal('agreement.step_before_earlier', { earlier: later.takenOn, given: day }, 'takenOn')
}

function rankOf(step: StepName): number {
  const known = path.indexOf(step === 'agency-signature' ? 'unit-signature' : step)
  return known === -1 ? path.length : known
}

function endsAgreement(step: StepName): boolean {
  return step === 'termination' || step === 'replacement'
}

function blank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
