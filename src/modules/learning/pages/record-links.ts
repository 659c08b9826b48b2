import { paths } from '#web/paths.ts'
import type { RecordKind } from '../../obligations/index.ts'
import { kindSlugs } from './record-address.ts'

/** Addresses of records. */
export const recordLinks = {
  list: (unitId: string) => paths.unit(unitId, 'learning'),
  hours: (unitId: string) => `${paths.unit(unitId, 'learning')}/hodiny`,
  add: (unitId: string) => `${paths.unit(unitId, 'learning')}/novy`,
  addOf: (unitId: string, kind: RecordKind, offer: boolean) =>
    `${paths.unit(unitId, 'learning')}/novy?druh=${kindSlugs[kind]}${offer ? '&nabidka=ano' : ''}`,
  one: (unitId: string, recordId: string) => `${paths.unit(unitId, 'learning')}/${recordId}`,
  edit: (unitId: string, recordId: string) => `${paths.unit(unitId, 'learning')}/${recordId}/uprava`,
} as const
