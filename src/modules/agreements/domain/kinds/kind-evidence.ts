import type { DocumentKind } from '../draft.ts'

/** What a kind is known by: a title, heads of the columns of a table, words, parts of the form, the shape of slides. */
export const kindEvidence = ['title', 'columns', 'words', 'form', 'shape'] as const

/** Why a paper is taken for what it is. `text` is printed as it stands in the paper; for `form` the number of its parts. */
export type KindEvidence = { readonly by: (typeof kindEvidence)[number]; readonly text: string }

export type RecognisedKind = {
  readonly value: DocumentKind
  /** 0…1 */
  readonly confidence: number
  readonly why: readonly KindEvidence[]
}
