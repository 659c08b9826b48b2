import type { RefusalStatus } from '#platform/http/problem.ts'

export const obligationsRefusals = {
  'ledger.year_outside': 422,
  'obligation.in_use': 409,
  'waiver.reason_missing': 422,
  'waiver.occurrence_unknown': 422,
  'waiver.already_given': 409,
  'waiver.already_fulfilled': 409,
  'credit.parts_missing': 422,
  'credit.part_too_long': 422,
  'credit.own_side': 422,
  'credit.objection_stands': 409,
  'credit.not_asked': 409,
  'credit.reason_missing': 422,
  'credit.name_missing': 422,
  'credit.note_missing': 422,
  'credit.day_in_future': 422,
} as const satisfies Record<string, RefusalStatus>
