import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import { linksOfRecords } from '../../obligations/index.ts'
import type { LearningRecord, RecordId } from '../domain/learning-record.ts'
import { deleteParticipants, noParticipants, participantsOfRecords, saveParticipants } from './participants-store.ts'
import { columnsOfRecord, recordOfRow } from './record-row.ts'
import type { LearningTables } from './tables.ts'

/** The record, as far as the actor may see it. Its links live with its evidence. */
export async function findRecord(tx: Transaction, id: RecordId): Promise<LearningRecord | null> {
  const row = await records(tx).selectFrom('record').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const links = await linksOfRecords(tx, 'record', [id])
  const participants = await participantsOfRecords(tx, [id])
  return recordOfRow(row, participants.get(id) ?? noParticipants, links.get(id) ?? [])
}

export async function getRecord(tx: Transaction, id: RecordId): Promise<LearningRecord> {
  const record = await findRecord(tx, id)
  if (record === null) throw new Refusal('record.not_found')
  return record
}

/** The same for whoever is about to change it: others wait until this change is done. */
export async function getRecordToChange(tx: Transaction, id: RecordId): Promise<LearningRecord> {
  await records(tx).selectFrom('record').select('id').where('id', '=', id).forUpdate().execute()
  return getRecord(tx, id)
}

/** Saves a record that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertRecord(tx: Transaction, record: LearningRecord): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await records(tx)
    .insertInto('record')
    .values({ id: record.id, unit_id: record.unitId, version: record.version, ...columnsOfRecord(record) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await saveParticipants(tx, record)
  return true
}

/** Replaces the version before this one; refuses with `record.changed` when that is no longer the last. */
export async function updateRecord(tx: Transaction, record: LearningRecord): Promise<void> {
  requireOneChanged(
    await records(tx)
      .updateTable('record')
      .set({ version: record.version, ...columnsOfRecord(record) })
      .where('id', '=', record.id)
      .where('version', '=', record.version - 1)
      .executeTakeFirstOrThrow(),
  )
  await saveParticipants(tx, record)
}

export async function deleteRecord(tx: Transaction, { id, version }: LearningRecord): Promise<void> {
  await deleteParticipants(tx, id)
  const { numDeletedRows } = await records(tx)
    .deleteFrom('record')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numDeletedRows !== 1n) throw new Refusal('record.changed')
}

function records(tx: Transaction) {
  return tx.withTables<LearningTables>()
}
