import type { Document } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import type { Particulars } from './particulars.ts'

/** A paper that is to be written into a file, of today or frozen. */
export type WrittenPaper = {
  readonly unitId: Id<'Unit'>
  readonly language: Language
  readonly name: string
  /** With what the office has written on it. */
  readonly document: Document
  /** Without that. */
  readonly composed: Document
  readonly particulars: Particulars
  readonly letterheadId: Id<'Letterhead'> | null
  /** The day that the file names as its own. */
  readonly createdOn: LocalDate
}
