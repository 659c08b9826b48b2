import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { findAgreement } from '../../agreements/index.ts'
import { decisionsOn } from '../store/decisions-store.ts'
import { deleteObligations, obligationPlaces } from '../store/obligations-store.ts'

/**
 * Lets go of an agreement that is being taken back. A reason that somebody gave, or a record that somebody linked, would be
 * lost with the obligation, so it is refused until that person takes it back.
 *
 * @throws Refusal `obligation.in_use`
 */
export async function withdrawObligations(tx: Transaction, agreementId: Id<'Agreement'>): Promise<void> {
  const agreement = await findAgreement(tx, agreementId)
  if (agreement === null) return
  const ids = (await obligationPlaces(tx, agreementId)).map(({ id }) => id)
  const { waived, linked } = await decisionsOn(tx, agreement.unitId, ids)
  if (waived.size > 0 || linked.size > 0)
    throw new Refusal('obligation.in_use', { waived: waived.size, linked: linked.size })

  await deleteObligations(tx, ids)
}
