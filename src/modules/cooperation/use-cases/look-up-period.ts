import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { CooperationPeriod } from '../domain/cooperation-period.ts'
import { findPeriod } from '../store/periods-store.ts'

/** One period of the unit's cooperation, for whoever may change it. */
export async function lookUpPeriod(
  deps: Deps,
  { unitId, id }: { readonly unitId: Id<'Unit'>; readonly id: Id<'CooperationPeriod'> },
): Promise<CooperationPeriod> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'agreement.edit', unitId)
    const period = await findPeriod(tx, id)
    if (period === null || period.unitId !== unitId) throw new Refusal('record.not_found')
    return period
  })
}

/** Lets on only those who may change periods of the unit; a form is not offered to others. */
export async function requireEditor(deps: Deps, unitId: Id<'Unit'>): Promise<void> {
  await deps.read((tx) => authorise(tx, deps.actor, 'agreement.edit', unitId))
}
