import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { findAgreement, isApproved, versionsOf } from '../../agreements/index.ts'
import { bindingVersions } from '../domain/binding-versions.ts'
import { type DutyOrigin, dutiesOfVersions } from '../domain/duties-of-versions.ts'
import type { ObligationId } from '../domain/evidence.ts'
import { carryDecisions } from '../store/carry-decisions.ts'
import { decisionsOn } from '../store/decisions-store.ts'
import { deleteObligations, obligationPlaces, saveObligations } from '../store/obligations-store.ts'

/**
 * Makes the obligations follow the agreement's versions, in a change that is already going on: an approved version has the duties of its
 * schedule, one not approved has none yet. A duty that a revision leaves as it was goes on under its id; one that it changes ends, and what
 * people decided about it goes on with the one in its place. What carries a person's decision is never removed on the way, only
 * when the agreement itself is taken back.
 */
export async function syncObligations(tx: Transaction, agreementId: Id<'Agreement'>): Promise<void> {
  const agreement = await findAgreement(tx, agreementId)
  if (agreement === null) return
  const { unitId, agencyProjectEnd } = agreement
  const binding = bindingVersions(await versionsOf(tx, agreementId), isApproved)
  const { duties, replaced } = dutiesOfVersions(binding, agencyProjectEnd)
  const known = new Set((await obligationPlaces(tx, agreementId)).map(({ id }) => id))

  for (const { id: versionId } of binding) {
    const own = duties.filter((duty) => duty.versionId === versionId)
    await saveObligations(tx, { unitId, agreementId, versionId }, own)
  }
  const places = await obligationPlaces(tx, agreementId)
  const ids = new Map(places.map(({ id, ...place }) => [keyOf(place), id]))
  const wanted = new Set(duties.map(keyOf))
  const surplus = places.filter((place) => !wanted.has(keyOf(place))).map(({ id }) => id)
  await deleteObligations(tx, await withoutDecision(tx, unitId, surplus))

  for (const { older, newer, on } of replaced) {
    const [was, is] = [ids.get(keyOf(older)), ids.get(keyOf(newer))]
    // Once, when the newer duty comes to be: what a person takes back on it later stays taken back.
    if (was === undefined || is === undefined || known.has(is)) continue
    await carryDecisions(tx, unitId, [{ older: was, newer: is }], on)
  }
}

function keyOf({
  versionId,
  position,
}: {
  readonly versionId: string
  readonly position: DutyOrigin['position']
}): string {
  return `${versionId} ${position}`
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
