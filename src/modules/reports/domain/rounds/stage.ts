import { Refusal } from '#kernel/refusal.ts'
import type { Report } from '../report.ts'
import { type Round, stateOfRound } from './round.ts'

/** Where a report stands between its author, those who approve it, and the council. */
export const stages = ['draft', 'waiting', 'returned', 'approved', 'noted'] as const
export type Stage = (typeof stages)[number]

export const reportActions = ['write', 'submit', 'decide', 'take-back', 'council'] as const
export type ReportAction = (typeof reportActions)[number]

/**
 * What may be done when. Approval is not obligatory (a town of two people has nobody to ask), but what was begun is finished or
 * taken back before the council gets it. Words move only where nobody is deciding about them.
 */
const possible: Readonly<Record<ReportAction, readonly Stage[]>> = {
  write: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  decide: ['waiting'],
  'take-back': ['waiting', 'returned', 'approved'],
  council: ['draft', 'approved', 'noted'],
}

/** The stage of a report by its last round. */
export function stageOf({ councilOn }: Pick<Report, 'councilOn'>, last: Round | null): Stage {
  if (councilOn !== null) return 'noted'
  if (last === null) return 'draft'
  const state = stateOfRound(last)
  return state === 'taken-back' ? 'draft' : state
}

export function isPossible(action: ReportAction, stage: Stage): boolean {
  return possible[action].includes(stage)
}

const refusals: Readonly<Record<ReportAction, string>> = {
  write: 'report.words_locked',
  submit: 'report.submitted_already',
  decide: 'report.not_awaiting',
  'take-back': 'report.nothing_to_take_back',
  council: 'report.not_approved',
}

/** @throws Refusal `report.words_locked`, `report.submitted_already`, `report.not_awaiting`, `report.nothing_to_take_back`, `report.not_approved` */
export function requirePossible(action: ReportAction, stage: Stage): void {
  if (!isPossible(action, stage)) throw new Refusal(refusals[action])
}
