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

/** The obligations of an agreement by the version and the place where each first stood. */
export async function obligationPlaces(
  tx: Transaction,
  agreementId: Id<'Agreement'>,
): Promise<readonly { readonly id: ObligationId; readonly versionId: string; readonly position: number }[]> {
  const rows = await tx
    .withTables<ObligationsTables>()
    .selectFrom('obligation')
    .select(['id', 'agreement_version_id', 'position'])
    .where('agreement_id', '=', agreementId)
    .execute()
  return rows.map(({ id, agreement_version_id, position }) => ({
    id: asId(id),
    versionId: agreement_version_id,
    position,
  }))
}

/**
 * Makes the obligations of a version say what the seeds say, by their place in the schedule: those that are known keep
 * their ids, and one that has not changed is not touched.
 */
export async function saveObligations(
  tx: Transaction,
  place: ObligationsPlace,
  duties: readonly { readonly position: number; readonly seed: ObligationSeed }[],
): Promise<void> {
  if (duties.length === 0) return
  await tx
    .withTables<ObligationsTables>()
    .insertInto('obligation')
    .values(
      duties.map(({ seed, position }) => ({
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
