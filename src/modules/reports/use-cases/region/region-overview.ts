import { writeWorkbook } from '#documents/index.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { regionWorkbook } from '../../domain/region/region-workbook.ts'
import { type RegionQuery, showRegion } from './show-region.ts'

/** The overview of a year as a workbook: who has a report and how far it has come. */
export async function regionOverview(
  deps: Deps,
  { language, ...query }: RegionQuery & { readonly language: Language },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { year, lines } = await showRegion(deps, query)
  const all = new Set(lines.flatMap(({ reportId }) => reportId ?? []))
  return { name: `prehled-zprav-${year}.xlsx`, bytes: await writeWorkbook(regionWorkbook(lines, year, all, language)) }
}
