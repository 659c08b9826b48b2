import { foldSpaces } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { findSignedCopy, removeCopyBecause } from '../store/signed-copies-store.ts'

/** Removes a signed copy that was attached by mistake; the history keeps it with the reason. */
export async function removeSignedCopy(
  deps: Deps,
  command: { readonly unitId: Id<'Unit'>; readonly id: Id<'SignedCopy'>; readonly reason: string },
): Promise<void> {
  const reason = foldSpaces(command.reason)
  await deps.write('signed-copy.remove', async (tx) => {
    const known = await findSignedCopy(tx, command.id)
    if (known === null || known.unitId !== command.unitId) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'paper.issue', known.unitId)
    if (reason === '') throw new Refusal('signed_copy.reason_missing', {}, 'reason')
    await removeCopyBecause(tx, known.id, reason)
  })
}
