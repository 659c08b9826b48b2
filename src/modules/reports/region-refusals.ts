import type { RefusalStatus } from '#platform/http/problem.ts'

export const regionRefusals = {
  'region.year_outside': 422,
  'region.unknown': 422,
  'region.no_report': 422,
} as const satisfies Record<string, RefusalStatus>
