import { type Selectable, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Organisation, OrganisationId } from '../domain/organisation.ts'
import type { PeopleTables } from './tables.ts'

/** The organisations of a unit in Czech order, without those that were merged into others. */
export async function organisationsOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Organisation[]> {
  const rows = await tables(tx)
    .selectFrom('organisation')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('merged_into', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(organisationOf)
}

/** The organisation as it stands in its own row, merged or not. */
export async function getOrganisation(tx: Transaction, id: OrganisationId): Promise<Organisation> {
  const row = await tables(tx).selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not_found')
  return organisationOf(row)
}

/** Which organisation each of the identifiers means today: itself, or the one with which it was merged. Unknown ones are left out. */
export async function organisationsByIds(
  tx: Transaction,
  ids: readonly OrganisationId[],
): Promise<ReadonlyMap<OrganisationId, Organisation>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('organisation as named')
    .innerJoin('organisation as meant', (join) => join.on(sql<boolean>`meant.id = organisation_meant(named.id)`))
    .where('named.id', 'in', [...new Set(ids)])
    .selectAll('meant')
    .select('named.id as named_id')
    .execute()
  return new Map(rows.map((row) => [asId<'Organisation'>(row.named_id), organisationOf(row)]))
}

/** Saves an organisation that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertOrganisation(tx: Transaction, organisation: Organisation): Promise<boolean> {
  const { id, unitId, name, kind, ico, note, version } = organisation
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('organisation')
    .values({ id, unit_id: unitId, name, kind, ico, note, version })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Replaces the version before this one; refuses with `record.changed` when that is no longer the last. */
export async function updateOrganisation(tx: Transaction, organisation: Organisation): Promise<void> {
  const { id, name, kind, ico, note, version } = organisation
  requireOneChanged(
    await tables(tx)
      .updateTable('organisation')
      .set({ name, kind, ico, note, version })
      .where('id', '=', id)
      .where('version', '=', version - 1)
      .executeTakeFirstOrThrow(),
  )
}

function tables(tx: Transaction) {
  return tx.withTables<PeopleTables>()
}

function organisationOf(row: Selectable<PeopleTables['organisation']>): Organisation {
  const { name, kind, ico, note, version } = row
  return { id: asId(row.id), unitId: asId(row.unit_id), name, kind, ico, note, version }
}
