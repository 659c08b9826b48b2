import type { RefusalStatus } from '#platform/http/problem.ts'

export const agreementRefusals = {
  'agreement.step_not_possible': 409,
  'agreement.date_missing': 422,
  'agreement.resolution_missing': 422,
  'agreement.reason_missing': 422,
  'agreement.source_missing': 422,
  'agreement.name_missing': 422,
  'agreement.date_in_future': 422,
  'agreement.opinion_after_approval': 422,
  'agreement.step_before_earlier': 422,
  'agreement.no_step_to_undo': 409,
  'agreement.records_in_future': 422,
  'agreement.project_ended_before': 422,
  'term.span_incomplete': 422,
  'term.span_order': 422,
} as const satisfies Record<string, RefusalStatus>
