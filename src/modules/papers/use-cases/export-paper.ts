import { type Document, writeDocx, writePdf } from '#documents/index.ts'
import { fold } from '#kernel/folding.ts'
import type { LocalDate } from '#kernel/local-date.ts'

export const exportFormats = ['docx', 'pdf'] as const
export type ExportFormat = (typeof exportFormats)[number]

export type ExportedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** A composed paper as a file: DOCX to be edited, or an accessible PDF (PDF/UA-1). `name` may be any words. */
export async function exportPaper(
  paper: Document,
  { name, format, createdOn }: { readonly name: string; readonly format: ExportFormat; readonly createdOn: LocalDate },
): Promise<ExportedFile> {
  const file = `${slug(name)}.${format}`
  if (format === 'docx') {
    return {
      name: file,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: await writeDocx(paper),
    }
  }
  return { name: file, mediaType: 'application/pdf', bytes: await writePdf(paper, { createdOn, captions: true }) }
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
