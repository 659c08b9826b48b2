import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { WorkingGroup } from '../../domain/register/register.ts'
import type { RegisterTables } from './tables.ts'

/** The working groups of a unit in Czech order, ended ones too. */
export async function groupsOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly WorkingGroup[]> {
  const rows = await tx
    .withTables<RegisterTables>()
    .selectFrom('working_group')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(groupOf)
}

/** Saves a group that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertGroup(
  tx: Transaction,
  { id, unitId, name, from, to, version }: WorkingGroup,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<RegisterTables>()
    .insertInto('working_group')
    .values({ id, unit_id: unitId, name, from_day: from, to_day: to, version })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function updateGroup(tx: Transaction, { id, name, from, to, version }: WorkingGroup): Promise<void> {
  requireOneChanged(
    await tx
      .withTables<RegisterTables>()
      .updateTable('working_group')
      .set({ name, from_day: from, to_day: to, version })
      .where('id', '=', id)
      .where('version', '=', version - 1)
      .executeTakeFirstOrThrow(),
  )
}

function groupOf(row: Selectable<RegisterTables['working_group']>): WorkingGroup {
  const { name, version } = row
  return { id: asId(row.id), unitId: asId(row.unit_id), name, from: row.from_day, to: row.to_day, version }
}
