import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { type Agreement, findAgreement, isApproved, versionsOf } from '../../agreements/index.ts'
import { type BindingVersion, bindingVersions } from '../domain/binding-versions.ts'
import { counterparts } from '../domain/counterparts.ts'
import type { ObligationId } from '../domain/evidence.ts'
import { obligationsOf } from '../domain/obligations-of.ts'
import { carryDecisions } from '../store/carry-decisions.ts'
import { decisionsOn } from '../store/decisions-store.ts'
import {
  deleteObligations,
  obligationIdsOf,
  obligationsOfVersions,
  saveObligations,
} from '../store/obligations-store.ts'

/**
 * Makes the obligations follow the agreement's versions, in a change that is already going on: an approved version has the
 * duties of its schedule and keeps their ids from one approval to the next; one not approved has none yet; those of an older
 * version end where a newer one begins, and what people decided about them goes on. What carries a person's decision is never
 * removed on the way, only when the agreement itself is taken back.
 */
export async function syncObligations(tx: Transaction, agreementId: Id<'Agreement'>): Promise<void> {
  const agreement = await findAgreement(tx, agreementId)
  if (agreement === null) return
  const { current } = agreement
  const versions = current.number === 1 ? [current] : await versionsOf(tx, agreementId)
  const binding = bindingVersions(versions, isApproved)
  const known = new Set<ObligationId>(await obligationIdsOf(tx, { agreementId }))

  for (const version of versions) {
    const bound = binding.find(({ id }) => id === version.id) ?? null
    await saveVersion(tx, agreement, version.id, bound)
  }
  for (const [index, newer] of binding.entries()) {
    const older = binding[index + 1]
    if (older !== undefined) await carryOver(tx, agreement, { older, newer, known })
  }
}

async function saveVersion(
  tx: Transaction,
  { id: agreementId, unitId, agencyProjectEnd }: Agreement,
  versionId: Id<'AgreementVersion'>,
  bound: BindingVersion | null,
): Promise<void> {
  const place = { unitId, agreementId, versionId }
  const seeds =
    bound === null
      ? []
      : obligationsOf({
          schedule: bound.content.schedule,
          validity: bound.validity,
          education: bound.content.education,
          agencyProjectEnd,
        })
  await saveObligations(tx, place, seeds)
  const surplus = (await obligationIdsOf(tx, place)).slice(seeds.length)
  await deleteObligations(tx, await withoutDecision(tx, unitId, surplus))
}

/** Once, when the newer duties come to be: what a person takes back on them later stays taken back. */
async function carryOver(
  tx: Transaction,
  { unitId }: Agreement,
  {
    older,
    newer,
    known,
  }: { readonly older: BindingVersion; readonly newer: BindingVersion; readonly known: ReadonlySet<ObligationId> },
): Promise<void> {
  const duties = await obligationsOfVersions(tx, [older.id, newer.id])
  const same = counterparts(duties.get(older.id) ?? [], duties.get(newer.id) ?? [])
  const pairs = [...same].map(([was, is]) => ({ older: was, newer: is })).filter((pair) => !known.has(pair.newer))
  await carryDecisions(tx, unitId, pairs, newer.validity.from)
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
