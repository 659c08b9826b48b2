import { writePdf } from '#documents/index.ts'
import type { Deps } from '#platform/deps.ts'
import { fileNameOf } from '../domain/file-name.ts'
import { type ExportedFile, type PaperFormat, pdfType } from '../domain/formats.ts'
import type { WrittenPaper } from '../domain/written-paper.ts'
import { exportPaper } from './export-paper.ts'
import { writeOnLetterhead } from './write-on-letterhead.ts'

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
