import { writeDocx, writePdf } from '#documents/index.ts'
import { fold } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { showReport } from './show-report.ts'

export const exportFormats = ['docx', 'pdf'] as const
export type ExportFormat = (typeof exportFormats)[number]

export type ExportedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** The report as a file: DOCX to be edited, or an accessible PDF (PDF/UA-1). */
export async function exportReport(
  deps: Deps,
  query: { readonly reportId: Id<'Report'>; readonly language: Language; readonly format: ExportFormat },
): Promise<ExportedFile> {
  const { paper, report, unit } = await showReport(deps, query)
  const name = `zprava-o-plneni-${report.year}-${slug(unit.name)}.${query.format}`
  if (query.format === 'docx') {
    return {
      name,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: await writeDocx(paper),
    }
  }
  return { name, mediaType: 'application/pdf', bytes: await writePdf(paper, { createdOn: deps.today() }) }
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
