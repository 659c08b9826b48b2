import { paths } from '#web/paths.ts'

const list = (unitId: string): string => `${paths.unit(unitId, 'meetings')}/prinest`

/** Addresses of past meetings brought in together. */
export const pastLinks = {
  list,
  one: (unitId: string, documentId: string, key: string) => `${list(unitId)}/${documentId}/${key}`,
  columns: (unitId: string, documentId: string, table: number) => `${list(unitId)}/${documentId}/sloupce/${table}`,
} as const
