import type { Sheet } from '../../../../documents/index.ts'
import type { LocalDate } from '../../../../kernel/local-date.ts'
import { type Language, messagesIn } from '../../../../messages/index.ts'
import type { RegionLine } from './region-line.ts'

/** The overview of a year: who has a report and how far it has come, and who has none. */
export function regionWorkbook(
  lines: readonly RegionLine[],
  year: number,
  ordered: ReadonlySet<string>,
  language: Language,
): readonly Sheet[] {
  const { region, reports } = messagesIn(language)
  const day = (value: LocalDate | null) => (value === null ? null : { day: value })
  return [
    {
      name: region.sheet(year),
      columns: [
        reports.facts.unit,
        region.columns.state,
        region.columns.submitted,
        region.columns.noted,
        region.columns.resolution,
        region.columns.inZip,
      ],
      rows: lines.map(({ unitName, state, reportId, submittedOn, councilOn, councilResolution }) => [
        unitName,
        region.states[state],
        day(submittedOn),
        day(councilOn),
        councilResolution,
        reportId !== null && ordered.has(reportId) ? region.yes : region.no,
      ]),
    },
  ]
}
