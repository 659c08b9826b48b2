import { messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { type ExportedFile, type ExportFormat, exportPaper } from '../../papers/index.ts'
import { type HandOverView, type ShowHandOver, showHandOver } from './show-hand-over.ts'

/** The hand-over as a file: DOCX to be edited, or an accessible PDF (PDF/UA-1). */
export async function exportHandOver(
  deps: Deps,
  { format, ...query }: ShowHandOver & { readonly format: ExportFormat },
): Promise<ExportedFile> {
  return fileOf(await showHandOver(deps, query), format)
}

/** The very paper that is shown, as a file. */
export async function fileOf(
  { paper, content, unitName, today }: HandOverView,
  format: ExportFormat,
): Promise<ExportedFile> {
  const { office, language } = content
  const { handOver, cooperation } = messagesIn(language)
  const { fileName, briefingName } = handOver.page
  const name =
    office === 'representative' ? briefingName(today, unitName) : fileName(cooperation.offices[office], today, unitName)
  return exportPaper(paper, { name, format, createdOn: today })
}
