import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { nextSteps, type Status, type StepName, statuses, statusOf, stepNames, type TakenStep } from './life-cycle.ts'
import { takeStep } from './take-step.ts'

/** The table written once more by hand: what may follow each status, and where it leads. All else is refused. */
const allowed: Readonly<Record<Status, Partial<Record<StepName, Status>>>> = {
  draft: { opinion: 'opinion-given', withdrawal: 'withdrawn' },
  'opinion-given': { 'agency-approval': 'agency-approved', withdrawal: 'withdrawn' },
  'agency-approved': { 'council-approval': 'council-approved', withdrawal: 'withdrawn' },
  // The first of two signatures does not sign yet.
  'council-approved': {
    'unit-signature': 'council-approved',
    'agency-signature': 'council-approved',
    replacement: 'replaced',
    termination: 'terminated',
  },
  signed: { replacement: 'replaced', termination: 'terminated' },
  replaced: {},
  terminated: {},
  withdrawn: {},
}

const today = localDate('2024-10-14')

function aStep(step: StepName, details: Partial<TakenStep> = {}): TakenStep {
  return {
    step,
    takenOn: localDate('2024-05-03'),
    resolution: '12/2024',
    reason: 'Dohoda stran',
    source: 'account',
    sourceNote: null,
    ...details,
  }
}

function attempt(status: Status, step: TakenStep, taken: readonly TakenStep[] = []): string {
  try {
    return takeStep(status, taken, step, today)
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
}

describe.each(statuses)('an agreement that is %s', (status) => {
  test.each(stepNames)('takes the step %s exactly when the table allows it', (step) => {
    expect(attempt(status, aStep(step))).toBe(allowed[status][step] ?? 'agreement.step_not_possible')
  })

  test('offers what it would take, and nothing else', () => {
    expect(nextSteps(status, []).toSorted()).toEqual(Object.keys(allowed[status]).toSorted())
  })
})

describe('the two signatures', () => {
  test.each([
    ['unit-signature', 'agency-signature'],
    ['agency-signature', 'unit-signature'],
  ] as const)('%s and then %s sign the agreement', (first, second) => {
    expect(attempt('council-approved', aStep(second), [aStep(first)])).toBe('signed')
  })

  test('neither is taken twice', () => {
    const once = aStep('unit-signature')
    expect(attempt('council-approved', once, [once])).toBe('agreement.step_not_possible')
  })
})

describe('what a step must say', () => {
  test.each([
    ['council-approval', { takenOn: null }, 'agreement.date_missing'],
    ['council-approval', { resolution: ' ' }, 'agreement.resolution_missing'],
    ['council-approval', { source: 'on-behalf', sourceNote: '' }, 'agreement.source_missing'],
    ['council-approval', { takenOn: localDate('2024-10-15') }, 'agreement.date_in_future'],
  ] as const)('%s with %j is refused as %s', (step, details, code) => {
    expect(attempt('agency-approved', aStep(step, details))).toBe(code)
  })

  test('an end has a reason, and may lie in the future', () => {
    expect(attempt('signed', aStep('termination', { reason: null }))).toBe('agreement.reason_missing')
    expect(attempt('signed', aStep('termination', { takenOn: localDate('2025-01-01') }))).toBe('terminated')
  })
})

describe('the order of days', () => {
  const opinion = aStep('opinion', { takenOn: localDate('2024-03-01') })
  const agency = aStep('agency-approval', { takenOn: localDate('2024-04-01') })

  test('an opinion does not come after the approval', () => {
    const early = aStep('council-approval', { takenOn: localDate('2024-02-01') })
    expect(attempt('agency-approved', early, [opinion, agency])).toBe('agreement.opinion_after_approval')
  })

  test('a later step does not carry an earlier day', () => {
    const early = aStep('council-approval', { takenOn: localDate('2024-03-15') })
    expect(attempt('agency-approved', early, [opinion, agency])).toBe('agreement.step_before_earlier')
  })

  test('a step whose day the old paper does not show holds nothing up', () => {
    const unknown = aStep('agency-approval', { takenOn: null })
    const approval = aStep('council-approval', { takenOn: localDate('2024-03-15') })
    expect(attempt('agency-approved', approval, [opinion, unknown])).toBe('council-approved')
  })
})

test('the status follows from the steps', () => {
  const path = ['opinion', 'agency-approval', 'council-approval', 'unit-signature', 'agency-signature'] as const
  const reached = path.map((_, index) => statusOf(path.slice(0, index + 1).map((step) => aStep(step))))
  expect(reached).toEqual(['opinion-given', 'agency-approved', 'council-approved', 'council-approved', 'signed'])
})
