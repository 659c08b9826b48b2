import { Refusal } from '#kernel/refusal.ts'
import type { Document } from '../../model.ts'
import { blocksOfLines } from './blocks-of-lines.ts'
import { decodeText } from './decode-text.ts'
import { takeFootnotes } from './footnotes.ts'
import { isRecognised } from './recognised-text.ts'
import { startWriting, type TextWriter } from './text-writer.ts'

/** Reads a plain text. It has no tables of its own, so rows and cells are guessed from tabs and blank lines. */
export function readPlainText(bytes: Uint8Array): Document {
  return documentOfText(decodeText(bytes))
}

/**
 * The document that a text shows. Also for texts that a library took out of another format.
 *
 * @throws Refusal `document.empty`, `document.table_too_long`
 */
export function documentOfText(text: string): Document {
  if (text.trim() === '') throw new Refusal('document.empty')
  const { text: marked, footnotes } = takeFootnotes(text.replace(/^\ufeff/, ''))
  const lines = marked.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
  const writer: TextWriter = startWriting(lines)
  return {
    title: null,
    language: 'cs',
    blocks: blocksOfLines(lines, writer),
    footnotes: footnotes.map((note) => ({ content: [{ text: note }] })),
    findings: {
      pages: null,
      text: isRecognised(text) ? 'embedded-ocr' : 'native',
      structure: 'guessed',
      trackedChanges: false,
      comments: 0,
    },
  }
}
