import { Refusal } from '#kernel/refusal.ts'
import type { Document } from '../../model.ts'
import { decodeText } from './decode-text.ts'
import { takeFootnotes } from './footnotes.ts'
import { guessedDocument } from './guessed-document.ts'
import { piecesOfLines } from './pieces-of-lines.ts'
import { isRecognised } from './recognised-text.ts'

/** More lines than the paper of any municipality has. */
const mostLines = 200_000
/** A text with longer lines has whole paragraphs on them. */
const longestBrokenLine = 200

/**
 * Reads a plain text. It has no tables of its own, so rows and cells are guessed from tabs and blank lines.
 *
 * @throws Refusal `document.damaged`, `document.empty`, `document.table_too_long`, `document.too_complex`
 */
export function readPlainText(bytes: Uint8Array): Document {
  const { text, footnotes } = takeFootnotes(decodeText(bytes))
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
  if (lines.length > mostLines) throw new Refusal('document.too_complex')
  return guessedDocument({
    pieces: piecesOfLines(lines),
    broken: lines.every((line) => line.length <= longestBrokenLine),
    footnotes,
    recognised: isRecognised(text),
  })
}
