import { sql } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { ObligationId } from '../domain/evidence.ts'
import type { Obligation, ObligationSeed } from '../domain/obligation.ts'
import type { ObligationsTables } from './tables.ts'

/** Whose duties they are and which version of the agreement says so. */
export type ObligationsPlace = {
  readonly unitId: Id<'Unit'>
  readonly agreementId: Id<'Agreement'>
  readonly versionId: Id<'AgreementVersion'>
}

/** The obligations of some versions of agreements in one query, each in the order of the schedule. */
export async function obligationsOfVersions(
  tx: Transaction,
  versionIds: readonly Id<'AgreementVersion'>[],
): Promise<ReadonlyMap<string, readonly Obligation[]>> {
  if (versionIds.length === 0) return new Map()
  const rows = await tx
    .withTables<ObligationsTables>()
    .selectFrom('obligation')
    .select(['id', 'agreement_version_id', 'seed'])
    .where('agreement_version_id', 'in', versionIds)
    .orderBy('position')
    .execute()
  const byVersion = new Map<string, Obligation[]>()
  for (const { id, agreement_version_id, seed } of rows) {
    const known = byVersion.get(agreement_version_id) ?? []
    known.push({ ...seed, id: asId(id) })
    byVersion.set(agreement_version_id, known)
  }
  return byVersion
}

/** One obligation with its place; refused as missing also when the acting person may not see its unit. */
export async function getObligation(
  tx: Transaction,
  id: ObligationId,
): Promise<ObligationsPlace & { readonly obligation: Obligation }> {
  const row = await tx
    .withTables<ObligationsTables>()
    .selectFrom('obligation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not_found')
  return {
    unitId: asId(row.unit_id),
    agreementId: asId(row.agreement_id),
    versionId: asId(row.agreement_version_id),
    obligation: { ...row.seed, id: asId(row.id) },
  }
}

/** Ids of the obligations of an agreement, of all its versions or of one. */
export async function obligationIdsOf(
  tx: Transaction,
  { agreementId, versionId }: Pick<ObligationsPlace, 'agreementId'> & Partial<ObligationsPlace>,
): Promise<readonly ObligationId[]> {
  let query = tx
    .withTables<ObligationsTables>()
    .selectFrom('obligation')
    .select('id')
    .where('agreement_id', '=', agreementId)
    .orderBy('position')
  if (versionId !== undefined) query = query.where('agreement_version_id', '=', versionId)
  return (await query.execute()).map(({ id }) => asId(id))
}

/**
 * Makes the obligations of a version say what the seeds say, by their place in the schedule: those that are known keep
 * their ids, and one that has not changed is not touched.
 */
export async function saveObligations(
  tx: Transaction,
  place: ObligationsPlace,
  seeds: readonly ObligationSeed[],
): Promise<void> {
  if (seeds.length === 0) return
  await tx
    .withTables<ObligationsTables>()
    .insertInto('obligation')
    .values(
      seeds.map((seed, position) => ({
        id: newId(),
        unit_id: place.unitId,
        agreement_id: place.agreementId,
        agreement_version_id: place.versionId,
        position,
        seed: JSON.stringify(seed),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['agreement_version_id', 'position'])
        .doUpdateSet({ seed: sql`excluded.seed`, version: sql`obligation.version + 1` })
        .where(sql<boolean>`obligation.seed is distinct from excluded.seed`),
    )
    .execute()
}

export async function deleteObligations(tx: Transaction, ids: readonly ObligationId[]): Promise<void> {
  if (ids.length === 0) return
  await tx.withTables<ObligationsTables>().deleteFrom('obligation').where('id', 'in', ids).execute()
}
