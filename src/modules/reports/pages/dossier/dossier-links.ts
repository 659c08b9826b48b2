import { paths } from '#web/paths.ts'

/** Addresses of the dossiers of a unit. */
export const dossierLinks = {
  list: (unitId: string) => `${paths.unit(unitId, 'reports')}/shrnuti`,
  one: (unitId: string, dossierId: string) => `${paths.unit(unitId, 'reports')}/shrnuti/${dossierId}`,
  workbook: (dossierId: string) => `/api/dossiers/${dossierId}/facts.xlsx`,
} as const
