import { paths } from '#web/paths.ts'
import type { EvidenceSource } from '../domain/evidence.ts'

const tabs = { meeting: 'meetings', report: 'reports', record: 'learning' } as const

/** Where a record lives. */
export function sourcePath(unitId: string, { type, id }: EvidenceSource): string {
  return `${paths.unit(unitId, tabs[type])}/${id}`
}
