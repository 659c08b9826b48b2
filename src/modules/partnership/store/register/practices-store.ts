import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Practice } from '../../domain/register/practice.ts'
import type { RegisterTables } from './tables.ts'

/** Who convened, chaired and wrote minutes, in the order of days. */
export async function practicesOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Practice[]> {
  const rows = await tx
    .withTables<RegisterTables>()
    .selectFrom('partnership_practice')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  return rows.map(practiceOf)
}

/** Saves a practice that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertPractice(tx: Transaction, practice: Practice): Promise<boolean> {
  const { id, unitId, version } = practice
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<RegisterTables>()
    .insertInto('partnership_practice')
    .values({ id, unit_id: unitId, version, ...columnsOf(practice) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function updatePractice(tx: Transaction, practice: Practice): Promise<void> {
  requireOneChanged(
    await tx
      .withTables<RegisterTables>()
      .updateTable('partnership_practice')
      .set({ version: practice.version, ...columnsOf(practice) })
      .where('id', '=', practice.id)
      .where('version', '=', practice.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

export async function deletePractice(tx: Transaction, { id }: Practice): Promise<void> {
  await tx.withTables<RegisterTables>().deleteFrom('partnership_practice').where('id', '=', id).execute()
}

function columnsOf({ task, side, from, to, note }: Practice) {
  return { task, side, from_day: from, to_day: to, note }
}

function practiceOf(row: Selectable<RegisterTables['partnership_practice']>): Practice {
  const { task, side, note, version } = row
  return { id: asId(row.id), unitId: asId(row.unit_id), task, side, from: row.from_day, to: row.to_day, note, version }
}
