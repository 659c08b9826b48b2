import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { agreementWithdrawn } from '../domain/events.ts'
import { deleteAgreement, findAgreement } from '../store/agreements-store.ts'

/**
 * Takes an agreement back that was confirmed by mistake, in a change that is already going on. Modules that lean on it may
 * refuse; the history keeps what it was.
 */
export async function withdrawAgreement(tx: Transaction, deps: Deps, agreementId: Id<'Agreement'>): Promise<void> {
  const agreement = await findAgreement(tx, agreementId)
  if (agreement === null) throw new Refusal('record.not_found')
  await authorise(tx, deps.actor, 'agreement.edit', agreement.unitId)
  await deps.announce(tx, agreementWithdrawn, agreement.id)
  await deleteAgreement(tx, agreement)
}
