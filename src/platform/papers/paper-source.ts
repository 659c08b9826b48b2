import type { Document } from '#documents/model.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '../deps.ts'

/**
 * Papers of one kind, composed by the module whose records they tell of. The composition ties the sources together; what surrounds a
 * paper (reference number, letterhead, formats, versions, signed copies) is the same for all and lives in the module `papers`.
 *
 * @example
 * export const minutesPaper: PaperSource = { kind: 'minutes', compose: composeMinutes }
 */
export type PaperSource = {
  /** Stands in the paper's address: `/celky/…/papiry/minutes/…`. */
  readonly kind: string
  /** Refuses with `record.not_found` when the subject is not there or the actor may not see it. */
  compose(deps: Deps, query: PaperQuery): Promise<ComposedPaper>
}

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

/** The sources by their kinds. */
export type PaperSources = ReadonlyMap<string, PaperSource>
