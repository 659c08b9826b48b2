import type { Document } from '#documents/model.ts'
import type { SectionKey } from '../draft.ts'
import type { Passage } from './passage.ts'
import type { Piece } from './piece.ts'

/** What the recognisers share: the paper cut in passages and sections. */
export type Reading = {
  readonly document: Document
  readonly passages: readonly Passage[]
  /** Notes under the line, wherever the format keeps them. */
  readonly footnotes: readonly Piece[]
  readonly sections: readonly Section[]
  /** Letters came from recognition, here or in a scanner. */
  readonly recognised: boolean
}

/** A part of the form under one heading; `heading` is null where the form has none (head, the clause on education). */
export type Section = {
  readonly key: SectionKey
  readonly heading: Passage | null
  /** The heading with its explanation in brackets. */
  readonly title: string
  readonly passages: readonly Passage[]
}
