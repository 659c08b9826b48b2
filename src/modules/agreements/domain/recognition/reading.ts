import type { Document } from '#documents/model.ts'
import type { Source } from '../draft.ts'
import type { Passage } from './passage.ts'
import type { Section } from './sections.ts'

/** What the recognisers share: the paper cut in passages and sections. */
export type Reading = {
  readonly document: Document
  readonly passages: readonly Passage[]
  /** Notes under the line, wherever the format keeps them. */
  readonly footnotes: readonly Source[]
  readonly sections: readonly Section[]
  /** Letters came from recognition, here or in a scanner. */
  readonly recognised: boolean
}
