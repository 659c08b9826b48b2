import type { Id } from '../../../kernel/ids.ts'
import type { Term } from './term.ts'

/**
 * Offices of the cooperation (form, footnotes 1 to 3): the unit's authorised representative, its inclusion manager or whoever
 * stands in, ASZ's local consultant, and the head of ASZ's regional office.
 */
export const offices = ['representative', 'manager', 'manager-stand-in', 'consultant', 'regional-head'] as const
export type Office = (typeof offices)[number]

/** Somebody in an office, from–to; both days belong to it. */
export type OfficeHolding = Term & {
  readonly id: Id<'OfficeHolding'>
  readonly unitId: Id<'Unit'>
  readonly office: Office
  readonly personId: Id<'Person'>
  /** As the register has it now. */
  readonly personName: string
  readonly note: string | null
  readonly version: number
}

/** Whose office it is. */
export function sideOf(office: Office): 'unit' | 'agency' {
  return office === 'consultant' || office === 'regional-head' ? 'agency' : 'unit'
}
