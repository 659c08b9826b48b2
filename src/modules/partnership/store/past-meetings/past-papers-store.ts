import { type ColumnType, type Selectable, sql } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import type { PastPaper } from '../../domain/past-meetings/past-paper.ts'
import type { TableCorrection } from '../../domain/past-meetings/propose-from-table.ts'

type Tables = {
  readonly past_meetings_paper: {
    readonly id: string
    readonly unit_id: string
    readonly document_id: string
    readonly corrections: ColumnType<PastPaper['corrections'], undefined, PastPaper['corrections']>
    readonly decided: ColumnType<Readonly<Record<string, string | null>>, undefined, string>
    readonly created_at: ColumnType<Date, undefined, never>
  }
}

const tables = (tx: Transaction) => tx.withTables<Tables>()

/** Puts papers among those out of which meetings are made; one that is there already stays as it is. */
export async function addPastPapers(
  tx: Transaction,
  unitId: Id<'Unit'>,
  documentIds: readonly Id<'Document'>[],
): Promise<void> {
  if (documentIds.length === 0) return
  await tables(tx)
    .insertInto('past_meetings_paper')
    .values(documentIds.map((documentId) => ({ id: newId(), unit_id: unitId, document_id: documentId })))
    .onConflict((conflict) => conflict.columns(['unit_id', 'document_id']).doNothing())
    .execute()
}

/** The papers of a unit in the order in which they came. */
export async function pastPapersOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly PastPaper[]> {
  const rows = await tables(tx)
    .selectFrom('past_meetings_paper')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(paperOf)
}

export async function getPastPaper(
  tx: Transaction,
  unitId: Id<'Unit'>,
  documentId: Id<'Document'>,
): Promise<PastPaper> {
  const row = await tables(tx)
    .selectFrom('past_meetings_paper')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not_found')
  return paperOf(row)
}

/** The same for whoever is about to decide about it: others wait until this change is done. */
export async function getPastPaperToChange(
  tx: Transaction,
  unitId: Id<'Unit'>,
  documentId: Id<'Document'>,
): Promise<PastPaper> {
  await tables(tx)
    .selectFrom('past_meetings_paper')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('document_id', '=', documentId)
    .forUpdate()
    .execute()
  return getPastPaper(tx, unitId, documentId)
}

/** Remembers what became of a proposal: its meeting, or null when it was left out. */
export async function decideProposal(
  tx: Transaction,
  { id, decided }: PastPaper,
  key: string,
  meetingId: MeetingId | null,
): Promise<void> {
  await tables(tx)
    .updateTable('past_meetings_paper')
    .set({ decided: JSON.stringify({ ...decided, [key]: meetingId }) })
    .where('id', '=', id)
    .execute()
}

/** A proposal that was left out is offered again. */
export async function reopenProposal(tx: Transaction, { id }: PastPaper, key: string): Promise<void> {
  await tables(tx)
    .updateTable('past_meetings_paper')
    .set({ decided: sql<string>`decided - ${key}::text` })
    .where('id', '=', id)
    .execute()
}

export async function correctPastTable(
  tx: Transaction,
  { id, corrections }: PastPaper,
  table: number,
  correction: TableCorrection,
): Promise<void> {
  await tables(tx)
    .updateTable('past_meetings_paper')
    .set({ corrections: { ...corrections, [table]: correction } })
    .where('id', '=', id)
    .execute()
}

function paperOf(row: Selectable<Tables['past_meetings_paper']>): PastPaper {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    documentId: asId(row.document_id),
    corrections: row.corrections,
    decided: Object.fromEntries(
      Object.entries(row.decided).map(([key, meetingId]) => [key, meetingId === null ? null : asId(meetingId)]),
    ),
  }
}
