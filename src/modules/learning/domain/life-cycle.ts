import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { LearningRecord, Offer } from './learning-record.ts'
import type { Declined, Progress, RecordState } from './progress.ts'

export const recordSteps = ['accept', 'carry-out', 'decline', 'take-back'] as const
export type RecordStep = (typeof recordSteps)[number]

type Step = {
  readonly from: readonly RecordState[]
  /** `before`: where the record was before its last step. */
  readonly to: RecordState | 'before'
  readonly requires: readonly ('day' | 'by' | 'reason')[]
}

/** The life of an offer as a table; the guard, the actions offered to a person, the tests and the README read it. */
export const lifeCycle: Readonly<Record<RecordStep, Step>> = {
  accept: { from: ['offered'], to: 'accepted', requires: ['day'] },
  'carry-out': { from: ['offered', 'accepted'], to: 'carried-out', requires: ['day'] },
  decline: { from: ['offered', 'accepted'], to: 'not-taken', requires: ['day', 'by', 'reason'] },
  'take-back': { from: ['accepted', 'carried-out', 'not-taken'], to: 'before', requires: [] },
}

/** The steps that may be taken next; what never was an offer has none. */
export function nextSteps({ progress, offer }: Pick<LearningRecord, 'progress' | 'offer'>): readonly RecordStep[] {
  return offer === null ? [] : recordSteps.filter((step) => lifeCycle[step].from.includes(progress.state))
}

/** A step as a person takes it. */
export type TakenStep =
  | { readonly step: 'accept' | 'carry-out'; readonly on: LocalDate }
  | { readonly step: 'decline'; readonly on: LocalDate; readonly by: string; readonly reason: string }
  | { readonly step: 'take-back' }

/**
 * The record after a step. Being carried out sets its day.
 *
 * @throws Refusal `record.step_not_allowed`, `record.in_future`, `record.before_offer`, `record.by_missing`, `record.reason_missing`
 */
export function takeStep(record: LearningRecord, taken: TakenStep, today: LocalDate): LearningRecord {
  if (!nextSteps(record).includes(taken.step)) throw new Refusal('record.step_not_allowed')
  const { progress } = record
  const acceptedOn = 'acceptedOn' in progress ? progress.acceptedOn : null
  if (taken.step === 'take-back') return { ...record, progress: before(progress.state, acceptedOn) }
  requirePossibleDay(taken.on, record.offer, today)
  switch (taken.step) {
    case 'accept':
      return { ...record, progress: { state: 'accepted', acceptedOn: taken.on } }
    case 'carry-out':
      return { ...record, on: taken.on, progress: { state: 'carried-out', acceptedOn } }
    case 'decline':
      return { ...record, progress: { state: 'not-taken', acceptedOn, declined: declinedBy(taken) } }
  }
  return taken satisfies never
}

function before(state: RecordState, acceptedOn: LocalDate | null): Progress {
  return state === 'accepted' || acceptedOn === null ? { state: 'offered' } : { state: 'accepted', acceptedOn }
}

function requirePossibleDay(on: LocalDate, offer: Offer | null, today: LocalDate): void {
  if (on > today) throw new Refusal('record.in_future', { on }, 'stepOn')
  if (offer !== null && on < offer.on) throw new Refusal('record.before_offer', { on, offered: offer.on }, 'stepOn')
}

function declinedBy({ on, by, reason }: Extract<TakenStep, { step: 'decline' }>): Declined {
  if (by.trim() === '') throw new Refusal('record.by_missing', {}, 'by')
  if (reason.trim() === '') throw new Refusal('record.reason_missing', {}, 'reason')
  return { on, by: by.trim(), reason: reason.trim() }
}
