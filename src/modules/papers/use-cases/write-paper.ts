import { type Document, writePdf } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { fileNameOf } from '../domain/file-name.ts'
import { type ExportedFile, type PaperFormat, pdfType } from '../domain/formats.ts'
import type { Particulars } from '../domain/particulars.ts'
import { exportPaper } from './export-paper.ts'
import { writeOnLetterhead } from './write-on-letterhead.ts'

/** A paper that is to be written into a file, of today or frozen. */
export type WrittenPaper = {
  readonly unitId: Id<'Unit'>
  readonly language: Language
  readonly name: string
  /** With what the office has written on it. */
  readonly document: Document
  /** Without that. */
  readonly composed: Document
  readonly particulars: Particulars
  readonly letterheadId: Id<'Letterhead'> | null
  /** The day that the file names as its own. */
  readonly createdOn: LocalDate
}

/** Writes a paper in one of the formats of an office. */
export async function writePaper(deps: Deps, paper: WrittenPaper, format: PaperFormat): Promise<ExportedFile> {
  const { document, name, createdOn } = paper
  switch (format) {
    case 'docx':
    case 'pdf':
      return exportPaper(document, { name, format, createdOn })
    case 'pdf-a':
      return {
        name: fileNameOf(`${name} pdf-a`, 'pdf'),
        mediaType: pdfType,
        bytes: await writePdf(document, { createdOn, captions: true, standard: 'a-2a' }),
      }
    case 'docx-letterhead':
      return writeOnLetterhead(deps, paper)
  }
  return format satisfies never
}
