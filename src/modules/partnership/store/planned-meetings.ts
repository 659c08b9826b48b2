import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { PlannedMeeting } from '../domain/planned-meeting.ts'
import { meetingOf } from './meetings-store.ts'
import type { PartnershipTables } from './tables.ts'

/**
 * Meetings of some units from a day on, planned and held, in the order of days and times. With `cancelled` also those that were
 * called off: a calendar that knows them has to hear of it.
 */
export async function plannedMeetings(
  tx: Transaction,
  {
    unitIds,
    from,
    cancelled = false,
  }: { readonly unitIds: readonly Id<'Unit'>[]; readonly from: LocalDate; readonly cancelled?: boolean },
): Promise<readonly PlannedMeeting[]> {
  if (unitIds.length === 0) return []
  const rows = await tx
    .withTables<PartnershipTables>()
    .selectFrom('meeting')
    .selectAll()
    .where('unit_id', 'in', [...unitIds])
    .where('on_day', '>=', from)
    .where('state', 'in', cancelled ? ['planned', 'held', 'cancelled'] : ['planned', 'held'])
    .orderBy('on_day')
    .orderBy('starts_at', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const { attendance: _people, minutes: _minutes, ...meeting } = meetingOf(row, [])
    return meeting
  })
}
