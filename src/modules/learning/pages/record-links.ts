import { paths } from '#web/paths.ts'

/** Addresses of records. */
export const recordLinks = {
  list: (unitId: string) => paths.unit(unitId, 'learning'),
  add: (unitId: string) => `${paths.unit(unitId, 'learning')}/novy`,
  one: (unitId: string, recordId: string) => `${paths.unit(unitId, 'learning')}/${recordId}`,
  edit: (unitId: string, recordId: string) => `${paths.unit(unitId, 'learning')}/${recordId}/uprava`,
} as const
