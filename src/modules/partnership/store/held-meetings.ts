import { sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { MeetingKind, RequiredRole } from '../../obligations/index.ts'
import type { MeetingId } from '../domain/meeting.ts'
import type { PartnershipTables } from './tables.ts'

/** A held meeting as a report tells it: when, what kind, how many came and in which roles; nobody's name. */
export type HeldMeeting = {
  readonly id: MeetingId
  /** Its own name; null when its kind says enough. */
  readonly name: string | null
  readonly on: LocalDate
  readonly kind: MeetingKind
  /** Null when nobody wrote down who came, nor how many. */
  readonly present: number | null
  readonly roles: readonly RequiredRole[]
}

/** All meetings of a unit that were held within a period, in the order of days. */
export async function heldMeetingsWithin(
  tx: Transaction,
  unitId: Id<'Unit'>,
  { from, to }: Period,
): Promise<readonly HeldMeeting[]> {
  const came = sql`a.presence in ('in-person', 'remote')`
  const rows = await tx
    .withTables<PartnershipTables>()
    .selectFrom('meeting as m')
    .leftJoin('attendance as a', 'a.meeting_id', 'm.id')
    .where('m.unit_id', '=', unitId)
    .where('m.state', '=', 'held')
    .where('m.on_day', '>=', from)
    .where('m.on_day', '<=', to)
    .groupBy(['m.id', 'm.name', 'm.on_day', 'm.kind', 'm.present_count'])
    .orderBy('m.on_day')
    .orderBy('m.id')
    .select(['m.id', 'm.name', 'm.on_day', 'm.kind', 'm.present_count'])
    .select(sql<number>`count(a.id)`.as('listed'))
    .select(sql<number>`count(a.id) filter (where ${came})`.as('present'))
    .select(
      sql<
        readonly RequiredRole[]
      >`coalesce(array_agg(distinct a.role) filter (where ${came} and a.role is not null), '{}')`.as('roles'),
    )
    .execute()
  return rows.map((row) => ({
    id: asId(row.id),
    name: row.name,
    on: localDate(row.on_day),
    kind: row.kind,
    present: row.listed === 0 ? row.present_count : row.present,
    roles: row.roles,
  }))
}
