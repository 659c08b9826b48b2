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
