import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { type ExportedFile, type ExportFormat, exportPaper } from '../../papers/index.ts'
import { showReport } from './show-report.ts'

/** The report as a file: DOCX to be edited, or an accessible PDF (PDF/UA-1). */
export async function exportReport(
  deps: Deps,
  query: { readonly reportId: Id<'Report'>; readonly language: Language; readonly format: ExportFormat },
): Promise<ExportedFile> {
  const { paper, report, unit } = await showReport(deps, query)
  const name = `zprava-o-plneni-${report.year}-${unit.name}`
  return exportPaper(paper, { name, format: query.format, createdOn: deps.today() })
}
