import type { LocalDate } from '#kernel/local-date.ts'

/** Where an agreement version stands on its path. What follows from the day alone (in force, expiring) is `validity.ts`. */
export const statuses = [
  'draft',
  'opinion-given',
  'agency-approved',
  'council-approved',
  'signed',
  'replaced',
  'terminated',
  'withdrawn',
] as const
export type Status = (typeof statuses)[number]

export const stepNames = [
  'opinion',
  'agency-approval',
  'council-approval',
  'unit-signature',
  'agency-signature',
  'termination',
  'replacement',
  'withdrawal',
] as const
export type StepName = (typeof stepNames)[number]

export type Side = 'unit' | 'agency'

type Step = {
  readonly from: readonly Status[]
  readonly to: Status
  /** Whose step it is; the other side may record it on its behalf, with date and document. */
  readonly side: Side | 'either'
  readonly requires: readonly ('date' | 'resolution' | 'reason')[]
  /** Both signatures are needed before the version is signed. */
  readonly togetherWith?: StepName
}

const underWay = ['draft', 'opinion-given', 'agency-approved'] as const satisfies readonly Status[]
const approved = ['council-approved', 'signed'] as const satisfies readonly Status[]

/**
 * The approval path of a *popis spolupráce* as a table: opinion of the partnership → approval by ASZ → approval by the
 * assembly (date and resolution number, form footnote 6) → both signatures → replaced or terminated. Until the assembly has approved
 * it, it may be withdrawn. Guards, the actions offered to a person, the tests and the README all read it.
 */
export const lifeCycle: Readonly<Record<StepName, Step>> = {
  opinion: { from: ['draft'], to: 'opinion-given', side: 'unit', requires: ['date'] },
  'agency-approval': { from: ['opinion-given'], to: 'agency-approved', side: 'agency', requires: ['date'] },
  'council-approval': {
    from: ['agency-approved'],
    to: 'council-approved',
    side: 'unit',
    requires: ['date', 'resolution'],
  },
  'unit-signature': {
    from: ['council-approved'],
    to: 'signed',
    side: 'unit',
    requires: ['date'],
    togetherWith: 'agency-signature',
  },
  'agency-signature': {
    from: ['council-approved'],
    to: 'signed',
    side: 'agency',
    requires: ['date'],
    togetherWith: 'unit-signature',
  },
  replacement: { from: approved, to: 'replaced', side: 'either', requires: ['date', 'reason'] },
  termination: { from: approved, to: 'terminated', side: 'either', requires: ['date', 'reason'] },
  withdrawal: { from: underWay, to: 'withdrawn', side: 'either', requires: ['date', 'reason'] },
}

/** How a step came to be known. */
export const stepSources = ['document', 'account', 'link', 'on-behalf'] as const
export type StepSource = (typeof stepSources)[number]

/** A step that was taken. From an old paper the day may be unknown (`takenOn: null`). */
export type TakenStep = {
  readonly step: StepName
  readonly takenOn: LocalDate | null
  readonly resolution: string | null
  readonly reason: string | null
  readonly source: StepSource
  /** Which document, letter or link it was: „dopis ASZ č. j. …“. */
  readonly sourceNote: string | null
}

/** The steps that may be taken next from this status, each once. */
export function nextSteps(status: Status, taken: readonly TakenStep[]): readonly StepName[] {
  return stepNames.filter((step) => lifeCycle[step].from.includes(status) && !taken.some((done) => done.step === step))
}

/** The status after a step: a signature alone does not yet sign. */
export function statusAfter(step: StepName, status: Status, taken: readonly TakenStep[]): Status {
  const { to, togetherWith } = lifeCycle[step]
  return togetherWith === undefined || taken.some((done) => done.step === togetherWith) ? to : status
}

/** Whether the assembly has approved it, so that duties run. */
export function isApproved(status: Status): boolean {
  return status === 'council-approved' || status === 'signed'
}

/** Whether it is still on its way to the assembly's approval. */
export function isUnderWay(status: Status): boolean {
  return underWay.some((one) => one === status)
}

/** Statuses of a version that the assembly has approved once, whatever became of it. */
export const approvedOnce = [...approved, 'replaced', 'terminated'] as const satisfies readonly Status[]

/** Steps after which a version is no more: none of them leads on to approval. */
export const closingSteps = ['termination', 'replacement', 'withdrawal'] as const satisfies readonly StepName[]

/** The status to which a row of steps leads, from the draft on. */
export function statusOf(steps: readonly TakenStep[]): Status {
  return steps.reduce<Status>((status, taken, index) => statusAfter(taken.step, status, steps.slice(0, index)), 'draft')
}
