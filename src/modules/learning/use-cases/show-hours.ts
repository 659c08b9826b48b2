import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { agreementsOf, currentAgreement } from '../../agreements/index.ts'
import { ledgerOf, loadLedgerBases, runningHours } from '../../obligations/index.ts'
import { type HoursAccount, hoursAccount } from '../domain/hours-account.ts'

/** The hours of education that the current agreement asks for; null when it asks for none, or when there is no agreement. */
export async function showHours(deps: Deps, unitId: Id<'Unit'>): Promise<HoursAccount | null> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const agreement = currentAgreement(await agreementsOf(tx, unitId), deps.today())
    const basis = agreement === null ? undefined : (await loadLedgerBases(tx, [agreement])).get(unitId)
    if (basis === undefined) return null

    const { rows } = ledgerOf(basis, deps.today(), null)
    const row = rows.find(({ obligation }) => obligation.duty === 'education-hours')
    if (row === undefined) return null
    return hoursAccount(row, runningHours(row.obligation, row.fulfilment.pieces.counted), basis.evidence)
  })
}
