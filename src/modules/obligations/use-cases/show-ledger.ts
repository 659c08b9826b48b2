import type { Deps } from '#platform/deps.ts'
import { type DescribedLedger, describeLedger } from '../domain/describe-ledger.ts'
import { ledgerOf } from './ledger-basis.ts'
import { type LedgerPlace, type LedgerQuery, loadLedger, passes } from './ledger-query.ts'

export type LedgerView = LedgerPlace & {
  /** Null until the assembly has approved the agreement: duties begin with its approval. */
  readonly ledger: FilteredLedger | null
}

/** Totals, number and nearest deadline of the whole year; the groups are those rows that the filter lets through. */
export type FilteredLedger = DescribedLedger & { readonly shown: number }

/**
 * The ledger of a unit's agreement: what both sides owe in a year, how it stands today and what proves it.
 *
 * @throws Refusal `ledger.year_outside` for a year in which the agreement has no duties
 */
export async function showLedger(deps: Deps, query: LedgerQuery): Promise<LedgerView> {
  return deps.read(async (tx) => {
    const { place, basis } = await loadLedger(tx, deps, query)
    if (basis === null) return { ...place, ledger: null }
    const ledger = describeLedger(ledgerOf(basis.of, deps.today(), basis.year), query.language)
    return { ...place, ledger: filtered(ledger, query) }
  })
}

function filtered(ledger: DescribedLedger, query: LedgerQuery): FilteredLedger {
  const groups = ledger.groups
    .map(({ activity, rows }) => ({ activity, rows: rows.filter(passes(query)) }))
    .filter(({ rows }) => rows.length > 0)
  return { ...ledger, groups, shown: groups.reduce((sum, { rows }) => sum + rows.length, 0) }
}
