import { Refusal } from '#kernel/refusal.ts'
import type { Document } from '../../model.ts'
import type { Piece } from './piece.ts'
import { startWriting } from './text-writer.ts'

/** What was found in a text that has no structure of its own. */
export type Guess = {
  readonly pieces: readonly Piece[]
  /** Whether paragraphs are broken into lines, or each line is a paragraph. */
  readonly broken: boolean
  readonly footnotes: readonly string[]
  /** Whether the letters came from a scan. */
  readonly recognised: boolean
}

/**
 * The document of a text whose structure was guessed.
 *
 * @throws Refusal `document.empty`, `document.table_too_long`
 */
export function guessedDocument({ pieces, broken, footnotes, recognised }: Guess): Document {
  if (pieces.length === 0) throw new Refusal('document.empty')
  const writer = startWriting(broken)
  return {
    title: null,
    language: 'cs',
    blocks: pieces.flatMap((piece) =>
      'rows' in piece ? [writer.table(piece.rows, piece.headerRows)] : writer.group(piece.lines),
    ),
    footnotes: footnotes.map((note) => ({ content: [{ text: note }] })),
    findings: {
      pages: null,
      text: recognised ? 'embedded-ocr' : 'native',
      structure: 'guessed',
      trackedChanges: false,
      comments: 0,
    },
  }
}
