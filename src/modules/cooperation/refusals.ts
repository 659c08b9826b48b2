import type { RefusalStatus } from '#platform/http/problem.ts'

export const cooperationRefusals = {
  'memorandum.concluded_before_approval': 422,
} as const satisfies Record<string, RefusalStatus>
