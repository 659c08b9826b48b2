import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { approversFor } from './approvers.ts'
import { changesBetween, figuresMoved } from './changes-between.ts'
import { type ApprovalState, approvalStates, stateOfRound } from './round.ts'
import type { SaidByReport, SaidDuty } from './said-by-report.ts'
import { isPossible, reportActions, stages } from './stage.ts'

const [manager, mayor] = [
  { accountId: newId<'Account'>(), name: 'Vzor Úředník' },
  { accountId: newId<'Account'>(), name: 'Vzor Starosta' },
]

describe('who approves', () => {
  test('the author is left out while there is somebody else', () => {
    expect(approversFor([manager, mayor], manager.accountId)).toEqual([mayor])
  })

  test('whoever is alone approves alone', () => {
    expect(approversFor([manager], manager.accountId)).toEqual([manager])
  })
})

test('a round is returned as soon as one returns it, and approved only when all approve', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...approvalStates), { minLength: 1 }), (states) => {
      const state = stateOfRound({ takenBack: null, approvals: states.map((one) => approval(one)) })
      const expected = states.includes('returned') ? 'returned' : states.includes('waiting') ? 'waiting' : 'approved'
      expect(state).toBe(expected)
    }),
  )
})

test('words may change only where nobody decides, and the council gets nothing that is being decided about', () => {
  const table = stages.map((stage) => `${stage}: ${reportActions.filter((one) => isPossible(one, stage)).join(', ')}`)
  expect(table).toEqual([
    'draft: write, submit, council',
    'waiting: decide, take-back',
    'returned: write, submit, take-back',
    'approved: take-back, council',
    'noted: council',
  ])
})

describe('changes between rounds', () => {
  const duty: SaidDuty = {
    obligationId: 'x',
    periodTo: '2024-12-31',
    title: 'Jednání',
    state: 'due',
    count: '1 ze 4',
    proofs: [],
  }
  const said: SaidByReport = { words: {}, gaps: {}, duties: [duty], meetings: 1 }

  test('two that say the same have none', () => {
    expect(changesBetween(said, structuredClone(said))).toEqual([])
  })

  test('a moved figure is told by its duty; a reason is told once, whatever periods the duty has', () => {
    const earlier = { ...duty, periodTo: '2023-12-31' }
    const before = { ...said, duties: [earlier, duty] }
    const after = { ...before, gaps: { x: { unit: 'Nemoc' } }, duties: [earlier, { ...duty, count: '2 ze 4' }] }
    const changes = changesBetween(before, after)
    expect(changes).toEqual([
      { of: 'reason', title: 'Jednání', side: 'unit', before: null, after: 'Nemoc' },
      { of: 'count', title: 'Jednání', before: '1 ze 4', after: '2 ze 4' },
    ])
    expect(figuresMoved(changes)).toBe(true)
  })

  test('words alone move no figure', () => {
    const changes = changesBetween(said, { ...said, words: { held: 'Sešli jsme se.' } })
    expect([changes.length, figuresMoved(changes)]).toEqual([1, false])
  })
})

function approval(state: ApprovalState) {
  return {
    id: newId<'ReportApproval'>(),
    accountId: newId<'Account'>(),
    name: '',
    state,
    decidedOn: null,
    comments: {},
    version: 1,
  }
}
