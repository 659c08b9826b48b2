import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { findAgreement } from '../../agreements/index.ts'
import type { ObligationId } from '../domain/evidence.ts'
import type { Obligation } from '../domain/obligation.ts'
import { evidenceWithin } from '../store/evidence-within.ts'
import { getObligation } from '../store/obligations-store.ts'
import { waiversOfObligation } from '../store/waivers-store.ts'
import type { LedgerBasis } from './ledger-basis.ts'

/** Everything from which one duty is counted; refused as missing when the acting person may not see it. */
export async function loadObligationBasis(
  tx: Transaction,
  id: ObligationId,
): Promise<LedgerBasis & { readonly obligation: Obligation }> {
  const { unitId, agreementId, obligation } = await getObligation(tx, id)
  const agreement = await findAgreement(tx, agreementId)
  if (agreement === null) throw new Refusal('record.not_found')
  const span = obligation.lifetime
  const evidence = await evidenceWithin(tx, [{ unitId, ...span }])
  return {
    agreement,
    obligation,
    obligations: [obligation],
    evidence: evidence.get(unitId) ?? [],
    waivers: await waiversOfObligation(tx, id),
    span,
  }
}
