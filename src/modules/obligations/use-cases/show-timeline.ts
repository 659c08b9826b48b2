import type { Deps } from '#platform/deps.ts'
import { type DescribedLedger, describeLedger } from '../domain/describe-ledger.ts'
import { type DescribedTimeline, describeTimeline } from '../domain/describe-timeline.ts'
import { ledgerOf, timelineOf } from './ledger-basis.ts'
import { type LedgerPlace, type LedgerQuery, loadLedger, passes } from './ledger-query.ts'

export type TimelineView = LedgerPlace & {
  /** How the year stands, as the ledger says it; null until the assembly has approved the agreement. */
  readonly ledger: (Omit<DescribedLedger, 'groups'> & { readonly shown: number }) | null
  readonly timeline: DescribedTimeline | null
}

/**
 * The same duties laid out in time: rows are duties, columns the months of a year, or the years of the whole time.
 *
 * @throws Refusal `ledger.year_outside` for a year in which the agreement has no duties
 */
export async function showTimeline(deps: Deps, query: LedgerQuery): Promise<TimelineView> {
  return deps.read(async (tx) => {
    const { place, basis } = await loadLedger(tx, deps, query)
    if (basis === null) return { ...place, ledger: null, timeline: null }
    const today = deps.today()
    const { groups: _, ...standing } = describeLedger(ledgerOf(basis.of, today, basis.year), query.language)
    const timeline = describeTimeline(timelineOf(basis.of, today, basis.year), today, query.language)
    const rows = timeline.rows.filter(passes(query))
    return { ...place, ledger: { ...standing, shown: rows.length }, timeline: { ...timeline, rows } }
  })
}
