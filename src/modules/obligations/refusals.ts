import type { RefusalStatus } from '#platform/http/problem.ts'

export const obligationsRefusals = {
  'ledger.year_outside': 422,
  'obligation.in_use': 409,
  'waiver.reason_missing': 422,
  'waiver.occurrence_unknown': 422,
  'waiver.already_given': 409,
  'waiver.already_fulfilled': 409,
} as const satisfies Record<string, RefusalStatus>
