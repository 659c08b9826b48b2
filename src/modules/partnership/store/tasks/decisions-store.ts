import { type Selectable, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import type { Decision, DecisionId } from '../../domain/tasks/decision.ts'
import type { TaskTables } from './task-tables.ts'

const tables = (tx: Transaction) => tx.withTables<TaskTables>()

/** The decisions of a meeting in their order. */
export async function decisionsOfMeeting(tx: Transaction, meetingId: MeetingId): Promise<readonly Decision[]> {
  const rows = await tables(tx)
    .selectFrom('decision')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(decisionOf)
}

/** Decisions of the unit's meetings within a period, with the meeting's day, the oldest first. */
export async function decisionsOf(
  tx: Transaction,
  unitId: Id<'Unit'>,
  { from, to }: Period,
): Promise<readonly (Decision & { readonly on: LocalDate })[]> {
  const rows = await tables(tx)
    .selectFrom('decision')
    .innerJoin('meeting', 'meeting.id', 'decision.meeting_id')
    .selectAll('decision')
    .select('meeting.on_day')
    .where('decision.unit_id', '=', unitId)
    .where('meeting.on_day', '>=', from)
    .where('meeting.on_day', '<=', to)
    .orderBy('meeting.on_day')
    .orderBy('decision.meeting_id')
    .orderBy('decision.position')
    .execute()
  return rows.map((row) => ({ ...decisionOf(row), on: localDate(row.on_day) }))
}

export async function findDecision(tx: Transaction, id: DecisionId): Promise<Decision | null> {
  const row = await tables(tx).selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : decisionOf(row)
}

export async function getDecision(tx: Transaction, id: DecisionId): Promise<Decision> {
  const decision = await findDecision(tx, id)
  if (decision === null) throw new Refusal('record.not_found')
  return decision
}

/** Saves a decision that is not there yet, as the last of its meeting; false when one with its id already is. */
export async function insertDecision(tx: Transaction, decision: Omit<Decision, 'position'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('decision')
    .values({
      id: decision.id,
      unit_id: decision.unitId,
      meeting_id: decision.meetingId,
      position: sql<number>`(select coalesce(max(position) + 1, 0) from decision where meeting_id = ${decision.meetingId})`,
      words: decision.words,
      agenda_item: decision.agendaItem,
      version: decision.version,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Replaces the version before this one; refuses with `record.changed` when that is no longer the last. */
export async function updateDecision(tx: Transaction, { id, version, words, agendaItem }: Decision): Promise<void> {
  requireOneChanged(
    await tables(tx)
      .updateTable('decision')
      .set({ words, agenda_item: agendaItem, version })
      .where('id', '=', id)
      .where('version', '=', version - 1)
      .executeTakeFirstOrThrow(),
  )
}

export async function deleteDecision(tx: Transaction, id: DecisionId, version: number): Promise<void> {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom('decision')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numDeletedRows !== 1n) throw new Refusal('record.changed')
}

function decisionOf(row: Selectable<TaskTables['decision']>): Decision {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    meetingId: asId(row.meeting_id),
    position: row.position,
    words: row.words,
    agendaItem: row.agenda_item,
    version: row.version,
  }
}
