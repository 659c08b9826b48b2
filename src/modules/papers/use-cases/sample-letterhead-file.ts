import { writeDocx } from '#documents/index.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { type ExportedFile, wordType } from '../domain/formats.ts'
import { sampleLetterhead } from '../domain/sample-letterhead.ts'

/** A letterhead to begin with, as a Word file. */
export async function sampleLetterheadFile(language: Language): Promise<ExportedFile> {
  const name = messagesIn(language).papers.letterheads.sampleFile
  return { name, mediaType: wordType, bytes: await writeDocx(sampleLetterhead(language)) }
}
