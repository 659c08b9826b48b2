import type { RefusalStatus } from '#platform/http/problem.ts'

export const dossierRefusals = {
  'dossier.day_missing': 422,
  'dossier.ends_before_start': 422,
  'dossier.not_begun': 422,
  'dossier.months_impossible': 422,
} as const satisfies Record<string, RefusalStatus>
