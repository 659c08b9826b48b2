import { asId, type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { hashToken } from '../../../access/index.ts'
import type { ArrivedPerson } from '../../domain/attendance-link/match-arrival.ts'
import type { Meeting, MeetingId } from '../../domain/meeting.ts'
import type { ArrivalState, AttendanceLinkTables } from './attendance-link-tables.ts'

/** Somebody who wrote himself or herself in and whom the list did not expect. */
export type WaitingGuest = ArrivedPerson & { readonly id: Id<'Arrival'>; readonly meetingId: MeetingId }

/** Writes an arrival down; false when the same phone has been used at the meeting already. */
export async function insertArrival(
  tx: Transaction,
  { id: meetingId, unitId }: Pick<Meeting, 'id' | 'unitId'>,
  arrival: ArrivedPerson & { readonly phone: string; readonly state: ArrivalState; readonly now: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('arrival')
    .values({
      id: newId<'Arrival'>(),
      unit_id: unitId,
      meeting_id: meetingId,
      name: arrival.name,
      organisation: arrival.organisation,
      phone_hash: hashToken(arrival.phone),
      state: arrival.state,
      arrived_at: arrival.now,
    })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'phone_hash']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Whether somebody has written himself or herself in by the phone. */
export async function hasArrived(tx: Transaction, meetingId: MeetingId, phone: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('arrival')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('phone_hash', '=', hashToken(phone))
    .executeTakeFirst()
  return row !== undefined
}

/** Guests about whom the manager has not decided, in the order in which they came. */
export async function waitingGuests(tx: Transaction, meetingId: MeetingId): Promise<readonly WaitingGuest[]> {
  const rows = await tables(tx)
    .selectFrom('arrival')
    .select(['id', 'meeting_id', 'name', 'organisation'])
    .where('meeting_id', '=', meetingId)
    .where('state', '=', 'waiting')
    .orderBy('arrived_at')
    .orderBy('name')
    .execute()
  return rows.map(({ id, meeting_id, name, organisation }) => ({
    id: asId(id),
    meetingId: asId(meeting_id),
    name,
    organisation,
  }))
}

/** The word of the manager about a guest; refused when it has been said. */
export async function decideOnGuest(
  tx: Transaction,
  { id, meetingId }: Pick<WaitingGuest, 'id' | 'meetingId'>,
  state: 'confirmed' | 'dismissed',
): Promise<ArrivedPerson> {
  const row = await tables(tx)
    .updateTable('arrival')
    .set({ state })
    .where('id', '=', id)
    .where('meeting_id', '=', meetingId)
    .where('state', '=', 'waiting')
    .returning(['name', 'organisation'])
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('record.changed')
  return row
}

function tables(tx: Transaction) {
  return tx.withTables<AttendanceLinkTables>()
}
