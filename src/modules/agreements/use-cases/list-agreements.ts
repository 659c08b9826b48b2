import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { agreementsOf } from '../store/agreements-store.ts'
import { type AgreementView, showAgreement } from './show-agreement.ts'

/** The agreements of a unit, the newest first. */
export async function listAgreements(deps: Deps, unitId: Id<'Unit'>): Promise<readonly AgreementView[]> {
  const known = await deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    return agreementsOf(tx, unitId)
  })
  const views: AgreementView[] = []
  for (const agreement of known) views.push(await showAgreement(deps, agreement.id))
  return views
}
