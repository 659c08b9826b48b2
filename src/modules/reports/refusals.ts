import type { RefusalStatus } from '#platform/http/problem.ts'

export const reportRefusals = {
  'report.not_in_force': 409,
  'report.agreement_reported': 409,
  'report.year_outside': 422,
  'report.day_impossible': 422,
  'report.day_in_future': 422,
  'report.council_before_submission': 422,
  'report.council_day_missing': 422,
} as const satisfies Record<string, RefusalStatus>

export const roundRefusals = {
  'report.words_locked': 409,
  'report.submitted_already': 409,
  'report.not_awaiting': 409,
  'report.nothing_to_take_back': 409,
  'report.not_approved': 409,
  'report.approver_missing': 422,
  'report.approver_unknown': 422,
  'report.not_approver': 403,
  'report.comment_missing': 422,
  'report.reason_missing': 422,
} as const satisfies Record<string, RefusalStatus>

export const packetRefusals = {
  'packet.not_awaiting': 409,
  'packet.decided': 409,
  'packet.agreement_laid': 409,
  'packet.day_missing': 422,
  'packet.day_in_future': 422,
  'packet.resolution_missing': 422,
  'packet.nothing_to_undo': 409,
  'packet.agreement_moved_on': 409,
} as const satisfies Record<string, RefusalStatus>
