import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { findAgreement } from '../../agreements/index.ts'
import type { ObligationId } from '../domain/evidence.ts'
import { obligationsOf } from '../domain/obligations-of.ts'
import { decisionsOn } from '../store/decisions-store.ts'
import { deleteObligations, obligationIdsOf, saveObligations } from '../store/obligations-store.ts'
import { binds } from './binding-version.ts'

/**
 * Makes the obligations follow the agreement's last version, in a change that is already going on: an approved version has
 * the duties of its schedule and keeps their ids from one approval to the next; one not approved has none yet. What carries
 * a person's decision is never removed on the way, only when the agreement itself is taken back.
 */
export async function syncObligations(tx: Transaction, agreementId: Id<'Agreement'>): Promise<void> {
  const agreement = await findAgreement(tx, agreementId)
  if (agreement === null) return
  const { unitId, current } = agreement
  const place = { unitId, agreementId, versionId: current.id }
  const seeds = binds(current)
    ? obligationsOf({
        schedule: current.content.schedule,
        validity: current.validity,
        education: current.content.education,
        agencyProjectEnd: agreement.agencyProjectEnd,
      })
    : []

  await saveObligations(tx, place, seeds)
  const surplus = (await obligationIdsOf(tx, place)).slice(seeds.length)
  await deleteObligations(tx, await withoutDecision(tx, unitId, surplus))
}

async function withoutDecision(
  tx: Transaction,
  unitId: Id<'Unit'>,
  ids: readonly ObligationId[],
): Promise<readonly ObligationId[]> {
  if (ids.length === 0) return []
  const { waived, linked } = await decisionsOn(tx, unitId, ids)
  return ids.filter((id) => !waived.has(id) && !linked.has(id))
}
