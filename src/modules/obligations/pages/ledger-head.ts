import type { LedgerPlace } from '../use-cases/ledger-query.ts'
import type { LedgerView } from '../use-cases/show-ledger.ts'

/** The ledger without its rows: a page sends those to the browser only as the table shows them. */
export type LedgerHead = LedgerPlace & {
  readonly ledger: Omit<NonNullable<LedgerView['ledger']>, 'groups'> | null
}

export function ledgerHead({ ledger, ...view }: LedgerView): LedgerHead {
  if (ledger === null) return { ...view, ledger }
  const { groups: _, ...head } = ledger
  return { ...view, ledger: head }
}
