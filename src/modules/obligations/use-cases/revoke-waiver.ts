import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { ObligationId } from '../domain/evidence.ts'
import { getObligation } from '../store/obligations-store.ts'
import { deleteWaiver, waiversOfObligation } from '../store/waivers-store.ts'

/** Takes a decision back: the duty is counted again from its records. The history keeps the reason. */
export async function revokeWaiver(
  deps: Deps,
  command: { readonly obligationId: ObligationId; readonly waiverId: Id<'Waiver'> },
): Promise<void> {
  await deps.write('obligation.revoke-waiver', async (tx) => {
    const { unitId } = await getObligation(tx, command.obligationId)
    await authorise(tx, deps.actor, 'obligation.waive', unitId)
    const known = await waiversOfObligation(tx, command.obligationId)
    if (!known.some(({ id }) => id === command.waiverId)) throw new Refusal('record.not_found')

    await deleteWaiver(tx, command.waiverId)
  })
}
