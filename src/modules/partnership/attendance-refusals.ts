import type { RefusalStatus } from '#platform/http/problem.ts'

/** What is refused to those who say without an account that they come, and to those who let them. */
export const attendanceRefusals = {
  'attendance.answer_missing': 422,
  'attendance.not_open': 409,
  'arrival.name_missing': 422,
  'arrival.unknown': 404,
  'arrival.too_early': 409,
  'arrival.over': 410,
  'arrival.already': 409,
} as const satisfies Record<string, RefusalStatus>
