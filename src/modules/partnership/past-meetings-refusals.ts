import type { RefusalStatus } from '#platform/http/problem.ts'

export const pastMeetingsRefusals = {
  'past.no_day': 422,
  'past.no_files': 422,
  'past.no_papers': 422,
  'past.day_column_missing': 422,
  'past.column_twice': 422,
  'past.count_impossible': 422,
} as const satisfies Record<string, RefusalStatus>
