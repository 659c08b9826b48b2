import { type Document, writeDocx, writePdf } from '#documents/index.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { fileNameOf } from '../domain/file-name.ts'
import { type ExportedFile, type ExportFormat, pdfType, wordType } from '../domain/formats.ts'

/** A composed document as a file: DOCX to be edited, or an accessible PDF (PDF/UA-1). `name` may be any words. */
export async function exportPaper(
  paper: Document,
  { name, format, createdOn }: { readonly name: string; readonly format: ExportFormat; readonly createdOn: LocalDate },
): Promise<ExportedFile> {
  const file = fileNameOf(name, format)
  if (format === 'docx') return { name: file, mediaType: wordType, bytes: await writeDocx(paper) }
  return { name: file, mediaType: pdfType, bytes: await writePdf(paper, { createdOn, captions: true }) }
}
