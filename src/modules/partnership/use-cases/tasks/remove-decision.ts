import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { DecisionId } from '../../domain/tasks/decision.ts'
import { deleteDecision, getDecision } from '../../store/tasks/decisions-store.ts'

export type RemoveDecision = { readonly id: DecisionId; readonly version: number }

/** Removes a decision written down by mistake; the history keeps it. */
export async function removeDecision(deps: Deps, { id, version }: RemoveDecision): Promise<void> {
  await deps.write('decision.remove', async (tx) => {
    const { unitId } = await getDecision(tx, id)
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    await deleteDecision(tx, id, version)
  })
}
