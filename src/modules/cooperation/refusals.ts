import type { RefusalStatus } from '#platform/http/problem.ts'

export const cooperationRefusals = {
  'memorandum.concluded_before_approval': 422,
  'term.day_missing': 422,
  'term.day_impossible': 422,
  'term.before_agency': 422,
  'term.ends_before_start': 422,
  'office.person_missing': 422,
  'office.overlap': 422,
  'office.held_twice': 422,
  'office.successor_too_early': 422,
  'period.programme_missing': 422,
  'period.end_missing': 422,
  'period.overlap': 422,
} as const satisfies Record<string, RefusalStatus>
