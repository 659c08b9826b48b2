import { writeWorkbook } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { type ExportFormat, orderPaper, type PaperOrder } from '../../../papers/index.ts'
import { regionWorkbook } from '../../domain/region/region-workbook.ts'
import { fulfilmentReportPaper } from '../report-papers.ts'
import { type RegionQuery, showRegion } from './show-region.ts'

export type OrderRegion = RegionQuery & {
  /** Only these reports; all of the year and region when left out. */
  readonly reportIds?: readonly Id<'Report'>[] | undefined
  readonly format: ExportFormat
  readonly language: Language
}

/**
 * Has the fulfilment reports of a year made in one ZIP, with an overview of who has one. A report that its unit has not opened is
 * left out and named in the overview: a paper of which nobody at the unit knows would be taken for the unit's own.
 *
 * @throws Refusal `region.no_report` when there is none to be made
 */
export async function orderRegion(
  deps: Deps,
  { reportIds, format, language, ...query }: OrderRegion,
): Promise<PaperOrder> {
  const { year, region, lines } = await showRegion(deps, query)
  const wanted = reportIds === undefined ? null : new Set<string>(reportIds)
  const chosen = lines.filter(({ reportId }) => reportId !== null && (wanted?.has(reportId) ?? true))
  const words = messagesIn(language).region
  if (chosen.length === 0) throw new Refusal('region.no_report', { year }, 'reports')

  const ordered = new Set(chosen.flatMap(({ reportId }) => reportId ?? []))
  const overview = await writeWorkbook(regionWorkbook(lines, year, ordered, language))
  return orderPaper(deps, {
    kind: 'many',
    title: words.orderTitle(year, region?.name ?? null),
    of: chosen.flatMap(({ reportId, unitName }) =>
      reportId === null
        ? []
        : { kind: fulfilmentReportPaper.kind, subject: reportId, language, format, label: words.paper(year, unitName) },
    ),
    beside: [{ name: `prehled-zprav-${year}.xlsx`, sha256: await deps.files.put(overview) }],
  })
}
