import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { HandedOffice, HandOver } from '../domain/hand-over.ts'

type Tables = {
  readonly hand_over: {
    readonly id: string
    readonly unit_id: string
    readonly office: HandedOffice
    readonly from_holding_id: string | null
    readonly to_holding_id: string | null
    readonly from_name: string | null
    readonly to_name: string
    readonly handed_on: LocalDate
    readonly document_id: string
    readonly sha256: string
    readonly note: string | null
  }
}

/** What was handed over in a unit, the latest first. */
export async function handOversOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly HandOver[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('hand_over')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('handed_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(handOverOf)
}

/** Saves one that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertHandOver(tx: Transaction, handOver: HandOver): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<Tables>()
    .insertInto('hand_over')
    .values({
      id: handOver.id,
      unit_id: handOver.unitId,
      office: handOver.office,
      from_holding_id: handOver.fromId,
      to_holding_id: handOver.toId,
      from_name: handOver.fromName,
      to_name: handOver.toName,
      handed_on: handOver.handedOn,
      document_id: handOver.documentId,
      sha256: handOver.sha256,
      note: handOver.note,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

function handOverOf(row: Selectable<Tables['hand_over']>): HandOver {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    office: row.office,
    fromId: row.from_holding_id === null ? null : asId(row.from_holding_id),
    toId: row.to_holding_id === null ? null : asId(row.to_holding_id),
    fromName: row.from_name,
    toName: row.to_name,
    handedOn: localDate(row.handed_on),
    documentId: asId(row.document_id),
    sha256: row.sha256,
    note: row.note,
  }
}
