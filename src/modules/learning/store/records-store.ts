import type { Selectable } from 'kysely'
import { asId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import { linksOfRecords, type ObligationId } from '../../obligations/index.ts'
import type { LearningRecord, RecordId } from '../domain/learning-record.ts'
import type { LearningTables } from './tables.ts'

/** The record, as far as the actor may see it. Its links live with its evidence. */
export async function findRecord(tx: Transaction, id: RecordId): Promise<LearningRecord | null> {
  const row = await records(tx).selectFrom('record').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const links = await linksOfRecords(tx, 'record', [id])
  return recordOf(row, links.get(id) ?? [])
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
    .values({ id: record.id, unit_id: record.unitId, version: record.version, ...columnsOf(record) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Replaces the version before this one; refuses with `record.changed` when that is no longer the last. */
export async function updateRecord(tx: Transaction, record: LearningRecord): Promise<void> {
  requireOneChanged(
    await records(tx)
      .updateTable('record')
      .set({ version: record.version, ...columnsOf(record) })
      .where('id', '=', record.id)
      .where('version', '=', record.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

export async function deleteRecord(tx: Transaction, { id, version }: LearningRecord): Promise<void> {
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

function columnsOf({ kind, title, on, hours, distance, participants, note, documentId }: LearningRecord) {
  return {
    kind,
    title,
    on_day: on,
    hours: hours === null ? null : hours.toFixed(2),
    distance,
    participants,
    note,
    document_id: documentId,
  }
}

export function recordOf(row: Selectable<LearningTables['record']>, linkedTo: readonly ObligationId[]): LearningRecord {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    version: row.version,
    kind: row.kind,
    title: row.title,
    on: row.on_day,
    hours: row.hours === null ? null : Number(row.hours),
    distance: row.distance,
    participants: row.participants,
    note: row.note,
    documentId: row.document_id === null ? null : asId(row.document_id),
    linkedTo,
  }
}
