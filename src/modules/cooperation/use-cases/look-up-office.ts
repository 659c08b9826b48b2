import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { peopleOf } from '../../people/index.ts'
import type { OfficeHolding } from '../domain/office.ts'
import { findOffice } from '../store/offices-store.ts'

/** One holding of an office of the unit, for whoever may change it. */
export async function lookUpOffice(
  deps: Deps,
  { unitId, id }: { readonly unitId: Id<'Unit'>; readonly id: Id<'OfficeHolding'> },
): Promise<OfficeHolding> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'agreement.edit', unitId)
    const holding = await findOffice(tx, id)
    if (holding === null || holding.unitId !== unitId) throw new Refusal('record.not_found')
    return holding
  })
}

/** Names of the register of people, offered while somebody writes one. */
export async function namesToOffer(deps: Deps, unitId: Id<'Unit'>): Promise<readonly string[]> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'agreement.edit', unitId)
    return [...new Set((await peopleOf(tx, unitId)).map(({ name }) => name))]
  })
}
