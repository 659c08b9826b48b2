import type { Document } from '#documents/model.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'

export type PaperQuery = {
  /** What the paper is about: the id of a record; for a part of it `<id>.<id of the part>`. */
  readonly subject: string
  readonly language: Language
}

export type ComposedPaper = {
  readonly unitId: Id<'Unit'>
  readonly document: Document
  /** Words for the name of the file: „Zpráva o plnění 2025, Horní Lhota“; letters and spaces as they come. */
  readonly name: string
  /** Where the record stands on screen: `/celky/…/jednani/…`. */
  readonly address: string
  /** Names of what is attached to the paper, in its order. */
  readonly attachments: readonly string[]
  /** False when the paper would say nothing yet, or when its record allows no new issue (it is decided). */
  readonly issuable: boolean
}
