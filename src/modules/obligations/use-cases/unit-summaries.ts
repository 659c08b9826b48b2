import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { type Agreement, agreementsOfUnits, currentAgreement } from '../../agreements/index.ts'
import type { ObligationId } from '../domain/evidence.ts'
import type { State } from '../domain/states.ts'
import { titleOf } from '../domain/title-of.ts'
import { ledgerOf, loadLedgerBases, yearNearest } from './ledger-basis.ts'

/** How a unit's agreement stands in the current year, for lists of units. */
export type UnitSummary = {
  readonly agreementId: Id<'Agreement'>
  readonly year: number
  readonly totals: Readonly<Record<State, number>>
  readonly count: number
  readonly next: { readonly title: string; readonly by: LocalDate; readonly obligationId: ObligationId } | null
}

/**
 * The ledgers of several units in totals, in the same few queries whatever their number. A unit without an approved
 * agreement is left out.
 */
export async function unitSummaries(
  tx: Transaction,
  deps: Deps,
  unitIds: readonly Id<'Unit'>[],
  language: Language,
): Promise<ReadonlyMap<Id<'Unit'>, UnitSummary>> {
  const today = deps.today()
  const byUnit = Map.groupBy(await agreementsOfUnits(tx, unitIds), ({ unitId }) => unitId)
  const current = [...byUnit.values()]
    .map((agreements) => currentAgreement(agreements, today))
    .filter((agreement): agreement is Agreement => agreement !== null)
  const bases = await loadLedgerBases(tx, current)
  return new Map(
    [...bases].map(([unitId, basis]) => {
      const year = yearNearest(basis, today)
      const { totals, rows, next } = ledgerOf(basis, today, year)
      return [
        unitId,
        { agreementId: basis.agreement.id, year, totals, count: rows.length, next: nextOf(next, language) },
      ]
    }),
  )
}

function nextOf(next: ReturnType<typeof ledgerOf>['next'], language: Language): UnitSummary['next'] {
  if (next === null) return null
  const { obligation, fulfilment } = next.row
  return { title: titleOf(obligation, language, fulfilment.period), by: next.by, obligationId: obligation.id }
}
