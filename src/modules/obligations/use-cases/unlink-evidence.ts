import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { removeLink } from '../store/links-store.ts'
import { getObligation } from '../store/obligations-store.ts'
import type { LinkEvidence } from './link-evidence.ts'

/** Takes a link back; the record then proves only what the rules say. */
export async function unlinkEvidence(deps: Deps, { obligationId, source }: LinkEvidence): Promise<void> {
  await deps.write('obligation.unlink', async (tx) => {
    const { unitId } = await getObligation(tx, obligationId)
    await authorise(tx, deps.actor, 'record.write', unitId)
    await removeLink(tx, { unitId, obligationId, source })
  })
}
