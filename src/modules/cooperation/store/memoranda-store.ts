import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Memorandum } from '../domain/memorandum.ts'

type Tables = {
  memorandum: {
    id: string
    unit_id: string
    concluded_on: string | null
    approved_by: string | null
    approved_on: string | null
    resolution: string | null
    document_id: string | null
    note: string | null
    version: number
  }
}

/** The memoranda of a unit, the newest first. */
export async function memorandaOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Memorandum[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('memorandum')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('concluded_on', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromRow)
}

export async function findMemorandum(tx: Transaction, id: Id<'Memorandum'>): Promise<Memorandum | null> {
  const row = await tx.withTables<Tables>().selectFrom('memorandum').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

export async function insertMemorandum(tx: Transaction, memorandum: Memorandum): Promise<void> {
  await tx.withTables<Tables>().insertInto('memorandum').values(toRow(memorandum)).execute()
}

/** Saves a memorandum that was made from its version; a newer one in the database refuses. */
export async function updateMemorandum(tx: Transaction, memorandum: Memorandum): Promise<void> {
  const changed = await tx
    .withTables<Tables>()
    .updateTable('memorandum')
    .set({ ...toRow(memorandum), version: memorandum.version + 1 })
    .where('id', '=', memorandum.id)
    .where('version', '=', memorandum.version)
    .executeTakeFirst()
  requireOneChanged(changed)
}

function fromRow(row: Selectable<Tables['memorandum']>): Memorandum {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    concludedOn: day(row.concluded_on),
    approvedBy: row.approved_by,
    approvedOn: day(row.approved_on),
    resolution: row.resolution,
    documentId: row.document_id === null ? null : asId(row.document_id),
    note: row.note,
    version: row.version,
  }
}

function toRow(memorandum: Memorandum): Selectable<Tables['memorandum']> {
  return {
    id: memorandum.id,
    unit_id: memorandum.unitId,
    concluded_on: memorandum.concludedOn,
    approved_by: memorandum.approvedBy,
    approved_on: memorandum.approvedOn,
    resolution: memorandum.resolution,
    document_id: memorandum.documentId,
    note: memorandum.note,
    version: memorandum.version,
  }
}

function day(text: string | null): LocalDate | null {
  return text === null ? null : localDate(text)
}
