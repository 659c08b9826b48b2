import type { RefusalStatus } from '#platform/http/problem.ts'

export const intakeRefusals = {
  'document.empty': 422,
  'document.not_chosen': 422,
  'document.too_large': 413,
  'draft.closed': 409,
  'draft.has_problems': 422,
  'draft.not_confirmed': 409,
  'document.in_use': 409,
  'document.still_read': 409,
  'document.not_read': 409,
  'proposals.none_chosen': 422,
  'proposals.decided': 409,
  'proposals.gone': 409,
} as const satisfies Record<string, RefusalStatus>
