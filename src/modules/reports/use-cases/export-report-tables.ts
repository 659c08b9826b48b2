import { writeWorkbook } from '#documents/index.ts'
import { fold } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { ExportedFile } from '../../papers/index.ts'
import { reportSheets } from '../domain/papers/report-sheets.ts'
import { composeReport } from './compose-report.ts'

/** The tables of a report as a workbook (XLSX): duties with their state, count and evidence, and meetings. */
export async function exportReportTables(
  deps: Deps,
  query: { readonly reportId: Id<'Report'>; readonly language: Language },
): Promise<ExportedFile> {
  const { report, unit, matter } = await composeReport(deps, query)
  const place = fold(unit.name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return {
    name: `zavazky-${report.year}-${place}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeWorkbook(reportSheets(matter)),
  }
}
