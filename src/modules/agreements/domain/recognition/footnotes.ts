import type { Document } from '#documents/model.ts'
import { foldSpaces } from '#kernel/folding.ts'
import type { Source } from '../draft.ts'
import type { Passage } from './passage.ts'

/** Notes under the line: those that the format keeps apart, and paragraphs that begin with a raised number. */
export function footnotesOf(document: Document, passages: readonly Passage[]): readonly Source[] {
  const apart = document.footnotes.map(
    (footnote): Source => ({
      page: null,
      text: foldSpaces(footnote.content.map((span) => span.text).join('')),
      box: null,
    }),
  )
  return [
    ...apart,
    ...passages.filter((passage) => isFootnote(passage)).map((passage) => ({ ...passage.source, text: passage.text })),
  ]
}

export function isFootnote(passage: Passage): boolean {
  return passage.cell === null && /^[¹²³⁰⁴-⁹]+\s*\p{L}/u.test(passage.text)
}
