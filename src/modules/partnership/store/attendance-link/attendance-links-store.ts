import type { Selectable } from 'kysely'
import { asId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { hashToken, newToken } from '../../../access/index.ts'
import type { Answer, AttendanceLink } from '../../domain/attendance-link/attendance-link.ts'
import type { Attendant, Meeting, MeetingId } from '../../domain/meeting.ts'
import type { AttendanceLinkTables } from './attendance-link-tables.ts'

/** Makes links for some lines of the list; their tokens in the same order. Nothing but hashes stays. */
export async function insertLinks(
  tx: Transaction,
  { id, unitId }: Pick<Meeting, 'id' | 'unitId'>,
  lines: readonly Attendant[],
  now: Date,
): Promise<readonly string[]> {
  if (lines.length === 0) return []
  const issued = lines.map((line) => ({ line, token: newToken() }))
  const rows = issued.map(({ line, token }) => ({
    id: newId<'AttendanceLink'>(),
    unit_id: unitId,
    meeting_id: id,
    name: line.name,
    organisation: line.organisation,
    person_id: line.personId,
    token_hash: hashToken(token),
    created_at: now,
  }))
  await tables(tx).insertInto('attendance_link').values(rows).execute()
  return issued.map(({ token }) => token)
}

/** Ends the links of a meeting that nobody has answered yet. */
export async function closeLinks(tx: Transaction, meetingId: MeetingId, now: Date): Promise<void> {
  await tables(tx)
    .updateTable('attendance_link')
    .set({ closed_at: now })
    .where('meeting_id', '=', meetingId)
    .where('used_at', 'is', null)
    .where('closed_at', 'is', null)
    .execute()
}

/** The link of a token, used and closed ones included. */
export async function linkByToken(tx: Transaction, token: string): Promise<AttendanceLink | null> {
  const row = await tables(tx)
    .selectFrom('attendance_link')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  return row === undefined ? null : linkOf(row)
}

/** The links of a meeting that were not replaced, in Czech order. */
export async function linksOfMeeting(tx: Transaction, meetingId: MeetingId): Promise<readonly AttendanceLink[]> {
  const rows = await tables(tx)
    .selectFrom('attendance_link')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('closed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(linkOf)
}

/** Keeps the answer and uses the link up. Of two at the same moment the second one is refused. */
export async function answerLink(tx: Transaction, link: AttendanceLink, answer: Answer, now: Date): Promise<void> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('attendance_link')
    .set({ used_at: now, answer })
    .where('id', '=', link.id)
    .where('used_at', 'is', null)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Refusal('link.used')
}

function linkOf(row: Selectable<AttendanceLinkTables['attendance_link']>): AttendanceLink {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    meetingId: asId(row.meeting_id),
    name: row.name,
    organisation: row.organisation,
    personId: row.person_id === null ? null : asId(row.person_id),
    usedAt: row.used_at,
    closedAt: row.closed_at,
    answer: row.answer,
  }
}

function tables(tx: Transaction) {
  return tx.withTables<AttendanceLinkTables>()
}
