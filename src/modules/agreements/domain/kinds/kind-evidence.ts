import type { DocumentKind } from '../draft.ts'

/** Why a paper is taken for what it is. `text` is printed as it stands in the paper; for `form` the number of its parts. */
export type KindEvidence = {
  readonly by: 'title' | 'columns' | 'words' | 'form' | 'shape'
  readonly text: string
}

export type RecognisedKind = {
  readonly value: DocumentKind
  /** 0…1 */
  readonly confidence: number
  readonly why: readonly KindEvidence[]
}
