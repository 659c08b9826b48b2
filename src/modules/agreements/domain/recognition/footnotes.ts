import type { Document } from '#documents/model.ts'
import { foldSpaces } from '#kernel/folding.ts'
import { lettersOf } from './letters.ts'
import type { Passage } from './passage.ts'
import { type Piece, part } from './piece.ts'

/** Prose shorter than this that begins with a number may be a value. */
const shortestNote = 60

/** Notes under the line: those that the format keeps apart, and paragraphs that begin with the note's number. */
export function footnotesOf(document: Document, notes: readonly Passage[]): readonly Piece[] {
  const apart = document.footnotes.map(({ content }): Piece => {
    const text = foldSpaces(content.map((span) => span.text).join(''))
    return { source: { page: null, text, box: null }, letters: lettersOf(content) }
  })
  return [...apart, ...notes.map((note) => part(note, note.text))]
}

/** Raised numbers begin a note; recognition reads them as common ones: "2 Pověřený zástupce je osoba, která …". */
export function isFootnote(passage: Passage, recognised: boolean): boolean {
  if (passage.cell !== null) return false
  if (/^[¹²³⁰⁴-⁹]+\s*\p{L}/u.test(passage.text)) return true
  return recognised && passage.text.length >= shortestNote && /^\d{1,2} ?\p{Lu}\p{Ll}/u.test(passage.text)
}
