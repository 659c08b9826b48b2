import type { Document } from '#documents/model.ts'
import type { Passage } from './passage.ts'
import type { Section } from './sections.ts'

/** What the recognisers share: the paper cut in passages and sections. */
export type Reading = {
  readonly document: Document
  readonly passages: readonly Passage[]
  readonly sections: readonly Section[]
  /** Letters came from recognition, here or in a scanner. */
  readonly recognised: boolean
}
