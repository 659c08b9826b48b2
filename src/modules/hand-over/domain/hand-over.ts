import type { Id } from '../../../kernel/ids.ts'
import type { LocalDate } from '../../../kernel/local-date.ts'
import type { Office, OfficeHolding } from '../../cooperation/index.ts'

/** Offices that are handed over; a stand-in hands over and takes over the manager's. */
export const handedOffices = [
  'representative',
  'manager',
  'consultant',
  'regional-head',
] as const satisfies readonly Office[]
export type HandedOffice = (typeof handedOffices)[number]

/** An office that was handed over, with the paper that was handed over with it. Written once, never changed. */
export type HandOver = {
  readonly id: Id<'HandOver'>
  readonly unitId: Id<'Unit'>
  readonly office: HandedOffice
  readonly fromId: Id<'OfficeHolding'> | null
  readonly toId: Id<'OfficeHolding'> | null
  /** Names as they were on that day; nobody hands over an office that was vacant. */
  readonly fromName: string | null
  readonly toName: string
  readonly handedOn: LocalDate
  readonly documentId: Id<'Document'>
  readonly sha256: string
  readonly note: string | null
}

/** Whoever holds, held or will hold an office, the earliest first. */
export function holdersOf(office: HandedOffice, holdings: readonly OfficeHolding[]): readonly OfficeHolding[] {
  return holdings.filter((one) => officeHandedBy(one.office) === office)
}

/** The office that somebody hands over. */
export function officeHandedBy(office: Office): HandedOffice {
  return office === 'manager-stand-in' ? 'manager' : office
}
