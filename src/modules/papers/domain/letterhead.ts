import type { Id } from '#kernel/ids.ts'
import { type Particulars, particularKeys } from './particulars.ts'

/** An office's own letterhead: a Word file with named places. */
export type Letterhead = {
  readonly id: Id<'Letterhead'>
  readonly unitId: Id<'Unit'>
  readonly name: string
  readonly fileName: string
  readonly sha256: string
  readonly byteSize: number
  /** Names of the places that were found in the file. */
  readonly places: readonly string[]
  /** Taken unless another is chosen. */
  readonly usual: boolean
  readonly version: number
}

/** The places that we fill; the text of the paper has to have one, the others may be left out. */
export const placeNames = [
  'obsah',
  'nazev',
  'obec',
  'c_j',
  'spis_znacka',
  'datum',
  'vyrizuje',
  'pocet_listu',
  'pocet_priloh',
] as const
export type PlaceName = (typeof placeNames)[number]

/** Where each of the particulars is written. */
export const placeOf: Readonly<Record<keyof Particulars, PlaceName>> = {
  reference: 'c_j',
  fileMark: 'spis_znacka',
  issuedOn: 'datum',
  handledBy: 'vyrizuje',
  sheets: 'pocet_listu',
  attachments: 'pocet_priloh',
}

/** The particulars that a letterhead has a place for; the others stand at the beginning of the text. */
export function particularsWithPlace({ places }: Pick<Letterhead, 'places'>): readonly (keyof Particulars)[] {
  return particularKeys.filter((key) => places.includes(placeOf[key]))
}

export function isPlaceName(name: string): name is PlaceName {
  return placeNames.some((one) => one === name)
}
