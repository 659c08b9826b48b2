import type { RefusalStatus } from '#platform/http/problem.ts'

export const learningRefusals = {
  'record.day_missing': 422,
  'record.day_impossible': 422,
  'record.title_missing': 422,
  'record.in_future': 422,
  'record.hours_impossible': 422,
  'record.participants_impossible': 422,
  'record.document_unknown': 422,
  'record.obligation_unknown': 422,
} as const satisfies Record<string, RefusalStatus>
