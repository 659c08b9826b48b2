import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import { firstDayOfYear, lastDayOfYear } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { MeetingKind } from '../../obligations/index.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { Proofs } from '../domain/missing-parts.ts'
import { recentMeetings } from '../domain/suggest-participants.ts'
import { meetingOf } from './meetings-store.ts'
import type { PartnershipTables } from './tables.ts'

/** A meeting as a line of a list. */
export type MeetingLine = Pick<Meeting, 'id' | 'kind' | 'state' | 'on' | 'startsAt' | 'place' | 'name'> &
  Proofs & { readonly present: number; readonly listed: number }

export const meetingsPerPage = 50

/** One page of a year, with numbers of the whole year: all meetings, those held, and held ones without all their proofs. */
export type MeetingLines = {
  readonly lines: readonly MeetingLine[]
  readonly total: number
  readonly held: number
  readonly incomplete: number
}

/** Meetings of a unit in one year, the latest first. */
export async function meetingsOfYear(
  tx: Transaction,
  { unitId, year, page }: { readonly unitId: Id<'Unit'>; readonly year: number; readonly page: number },
): Promise<MeetingLines> {
  const inYear = tx
    .withTables<PartnershipTables>()
    .selectFrom('meeting')
    .where('unit_id', '=', unitId)
    .where('on_day', '>=', firstDayOfYear(year))
    .where('on_day', '<=', lastDayOfYear(year))
  const numbers = await inYear
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .select(sql<number>`count(*) filter (where state = 'held')`.as('held'))
    .select(
      sql<number>`count(*) filter (where state = 'held' and (minutes = '' or attendance_document_id is null and not exists (
        select from attendance where meeting_id = meeting.id and presence in ('in-person', 'remote'))))`.as(
        'incomplete',
      ),
    )
    .executeTakeFirstOrThrow()
  const rows = await inYear
    .selectAll()
    .select(sql<boolean>`minutes <> ''`.as('has_minutes'))
    .select(({ selectFrom }) => [
      selectFrom('attendance')
        .whereRef('attendance.meeting_id', '=', 'meeting.id')
        .where('presence', 'in', ['in-person', 'remote'])
        .select(({ fn }) => fn.countAll<number>().as('present'))
        .as('present'),
      selectFrom('attendance')
        .whereRef('attendance.meeting_id', '=', 'meeting.id')
        .select(({ fn }) => fn.countAll<number>().as('listed'))
        .as('listed'),
    ])
    .orderBy('on_day', 'desc')
    .orderBy('starts_at', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .limit(meetingsPerPage)
    .offset((page - 1) * meetingsPerPage)
    .execute()
  const lines = rows.map((row) => {
    const { id, kind, state, on, startsAt, place, name } = meetingOf(row, [])
    const named = row.present ?? 0
    const proofs = { hasMinutes: row.has_minutes, hasAttendance: named > 0 || row.attendance_document_id !== null }
    const present = named > 0 ? named : (row.present_count ?? 0)
    return { id, kind, state, on, startsAt, place, name, ...proofs, present, listed: row.listed ?? 0 }
  })
  return { ...numbers, lines }
}

/** The years in which the unit has meetings, the latest first. */
export async function yearsWithMeetings(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly number[]> {
  const rows = await tx
    .withTables<PartnershipTables>()
    .selectFrom('meeting')
    .where('unit_id', '=', unitId)
    .select(sql<number>`extract(year from on_day)::integer`.as('year'))
    .distinct()
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

/** The last held meetings of one kind, as many as say whom to expect, the latest first. */
export async function lastHeld(
  tx: Transaction,
  { unitId, kind }: { readonly unitId: Id<'Unit'>; readonly kind: MeetingKind },
): Promise<readonly Meeting[]> {
  const tables = tx.withTables<PartnershipTables>()
  const rows = await tables
    .selectFrom('meeting')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('kind', '=', kind)
    .where('state', '=', 'held')
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .limit(recentMeetings)
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const people = await tables
    .selectFrom('attendance')
    .selectAll()
    .where('meeting_id', 'in', ids)
    .orderBy('position')
    .execute()
  return rows.map((row) =>
    meetingOf(
      row,
      people.filter((attendant) => attendant.meeting_id === row.id),
    ),
  )
}
