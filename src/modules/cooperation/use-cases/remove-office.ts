import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { deleteOffice, findOffice } from '../store/offices-store.ts'

export type RemoveOffice = { readonly id: Id<'OfficeHolding'>; readonly version: number }

/** Removes somebody who was written into an office by mistake; the history keeps it. One who left has a last day instead. */
export async function removeOffice(deps: Deps, { id, version }: RemoveOffice): Promise<void> {
  await deps.write('office.remove', async (tx) => {
    const known = await findOffice(tx, id)
    if (known === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'agreement.edit', known.unitId)
    if (known.version !== version) throw new Refusal('record.changed')
    await deleteOffice(tx, known)
  })
}
