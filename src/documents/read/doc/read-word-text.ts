import { Buffer } from 'node:buffer'
import WordExtractor from 'word-extractor'
import { Refusal } from '#kernel/refusal.ts'
import type { Document } from '../../model.ts'
import { guessedDocument } from '../plain-text/guessed-document.ts'
import { piecesOfWordText } from './pieces-of-word-text.ts'

/** Typographic dashes and quotes as they are, not their poor relatives of ASCII. */
const asTheyAre = { filterUnicode: false }

/**
 * Reads the text of an old Word document without LibreOffice. Notes have lost their marks and cells their spans.
 *
 * @throws Refusal `document.legacy_doc` when that is not possible, `document.empty`
 */
export async function readWordText(bytes: Uint8Array): Promise<Document> {
  const word = await extracted(bytes)
  const lines = word.getBody(asTheyAre).split('\n')
  const notes = `${word.getFootnotes(asTheyAre)}\n${word.getEndnotes(asTheyAre)}`.split('\n').map((note) => note.trim())
  return guessedDocument({
    pieces: piecesOfWordText(lines),
    broken: false,
    footnotes: notes.filter((note) => note !== ''),
    recognised: false,
  })
}

async function extracted(bytes: Uint8Array): Promise<WordExtractor.Document> {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes))
  } catch {
    throw new Refusal('document.legacy_doc')
  }
}
