import type { RefusalStatus } from '#platform/http/problem.ts'

export const territoryRefusals = {
  'unit.forbidden': 403,
  'unit.name_missing': 422,
  'unit.ico_format': 422,
  'unit.ico_checksum': 422,
  'unit.ico_taken': 409,
  'unit.region_unknown': 422,
} as const satisfies Record<string, RefusalStatus>
