import type { Id } from '#kernel/ids.ts'
import type { Particulars } from './particulars.ts'

/** Which paper: its kind, and what it is about. */
export type PaperKey = { readonly kind: string; readonly subject: string }

/** What the office keeps about a paper. The paper itself is composed anew whenever it is looked at. */
export type Paper = PaperKey & {
  readonly id: Id<'Paper'>
  readonly unitId: Id<'Unit'>
  readonly particulars: Particulars
  /** On which of the unit's letterheads it is written; null for the usual one. */
  readonly letterheadId: Id<'Letterhead'> | null
  readonly version: number
}
