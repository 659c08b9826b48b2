import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { EvidenceSource, ObligationId } from '../domain/evidence.ts'
import { addLink } from '../store/links-store.ts'
import { getObligation } from '../store/obligations-store.ts'

export type LinkEvidence = { readonly obligationId: ObligationId; readonly source: EvidenceSource }

/** Says that a record of the unit proves the duty although its rule would not see it. Saying so twice is saying it once. */
export async function linkEvidence(deps: Deps, { obligationId, source }: LinkEvidence): Promise<void> {
  await deps.write('obligation.link', async (tx) => {
    const { unitId } = await getObligation(tx, obligationId)
    await authorise(tx, deps.actor, 'record.write', unitId)
    await addLink(tx, { unitId, obligationId, source })
  })
}
