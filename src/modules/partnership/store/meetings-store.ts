import type { Selectable } from 'kysely'
import { asId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Attendant, Meeting, MeetingId } from '../domain/meeting.ts'
import type { PartnershipTables } from './tables.ts'

/** The meeting, as far as the actor may see it. */
export async function findMeeting(tx: Transaction, id: MeetingId): Promise<Meeting | null> {
  const tables = tx.withTables<PartnershipTables>()
  const row = await tables.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const people = await tables
    .selectFrom('attendance')
    .selectAll()
    .where('meeting_id', '=', id)
    .orderBy('position')
    .execute()
  return meetingOf(row, people)
}

export async function getMeeting(tx: Transaction, id: MeetingId): Promise<Meeting> {
  const meeting = await findMeeting(tx, id)
  if (meeting === null) throw new Refusal('record.not_found')
  return meeting
}

/** The same for whoever is about to change it: others wait until this change is done. */
export async function getMeetingToChange(tx: Transaction, id: MeetingId): Promise<Meeting> {
  await tx.withTables<PartnershipTables>().selectFrom('meeting').select('id').where('id', '=', id).forUpdate().execute()
  return getMeeting(tx, id)
}

/** Saves a meeting that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertMeeting(tx: Transaction, meeting: Meeting): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<PartnershipTables>()
    .insertInto('meeting')
    .values({ id: meeting.id, unit_id: meeting.unitId, version: meeting.version, ...columnsOf(meeting) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await saveAttendance(tx, meeting)
  return true
}

/** Replaces the version before this one; refuses with `record.changed` when that is no longer the last. */
export async function updateMeeting(tx: Transaction, meeting: Meeting): Promise<void> {
  requireOneChanged(
    await tx
      .withTables<PartnershipTables>()
      .updateTable('meeting')
      .set({ version: meeting.version, ...columnsOf(meeting) })
      .where('id', '=', meeting.id)
      .where('version', '=', meeting.version - 1)
      .executeTakeFirstOrThrow(),
  )
  await saveAttendance(tx, meeting)
}

export async function deleteMeeting(tx: Transaction, { id, version }: Meeting): Promise<void> {
  const tables = tx.withTables<PartnershipTables>()
  await tables.deleteFrom('attendance').where('meeting_id', '=', id).execute()
  const { numDeletedRows } = await tables
    .deleteFrom('meeting')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numDeletedRows !== 1n) throw new Refusal('record.changed')
}

/** Line by line, so that the history tells only of the lines that changed. */
async function saveAttendance(tx: Transaction, { id, unitId, attendance }: Meeting): Promise<void> {
  const tables = tx.withTables<PartnershipTables>()
  await tables
    .deleteFrom('attendance')
    .where('meeting_id', '=', id)
    .where('position', '>=', attendance.length)
    .execute()
  if (attendance.length === 0) return
  const rows = attendance.map(({ name, organisation, role, presence, personId, organisationId }, position) => ({
    id: newId<'Attendance'>(),
    unit_id: unitId,
    meeting_id: id,
    position,
    name,
    organisation,
    role,
    presence,
    person_id: personId,
    organisation_id: organisationId,
  }))
  await tables
    .insertInto('attendance')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['meeting_id', 'position']).doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        organisation: ref('excluded.organisation'),
        role: ref('excluded.role'),
        presence: ref('excluded.presence'),
        person_id: ref('excluded.person_id'),
        organisation_id: ref('excluded.organisation_id'),
      })),
    )
    .execute()
}

function columnsOf(meeting: Meeting) {
  const { kind, state, on, place, name, minutes } = meeting
  return {
    kind,
    state,
    on_day: on,
    starts_at: meeting.startsAt,
    ends_at: meeting.endsAt,
    place,
    working_group_id: meeting.workingGroupId,
    name,
    agenda: JSON.stringify(meeting.agenda),
    minutes,
    series_id: meeting.seriesId,
    attendance_document_id: meeting.attendanceDocumentId,
  }
}

export function meetingOf(
  row: Selectable<PartnershipTables['meeting']>,
  people: readonly Selectable<PartnershipTables['attendance']>[],
): Meeting {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    seriesId: row.series_id === null ? null : asId(row.series_id),
    attendanceDocumentId: row.attendance_document_id === null ? null : asId(row.attendance_document_id),
    version: row.version,
    kind: row.kind,
    state: row.state,
    on: row.on_day,
    startsAt: row.starts_at === null ? null : parseTimeOfDay(row.starts_at),
    endsAt: row.ends_at === null ? null : parseTimeOfDay(row.ends_at),
    place: row.place,
    workingGroupId: row.working_group_id === null ? null : asId(row.working_group_id),
    name: row.name,
    agenda: row.agenda.map(({ type, wording }) => ({ type, wording })),
    attendance: people.map(attendantOf),
    minutes: row.minutes,
  }
}

function attendantOf(row: Selectable<PartnershipTables['attendance']>): Attendant {
  const { name, organisation, role, presence } = row
  return {
    name,
    organisation,
    role,
    presence,
    personId: row.person_id === null ? null : asId(row.person_id),
    organisationId: row.organisation_id === null ? null : asId(row.organisation_id),
  }
}
