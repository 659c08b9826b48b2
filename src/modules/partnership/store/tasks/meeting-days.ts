import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import type { TaskTables } from './task-tables.ts'

/** On which day each of the meetings was. */
export async function daysOfMeetings(
  tx: Transaction,
  ids: readonly MeetingId[],
): Promise<ReadonlyMap<string, LocalDate>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .withTables<TaskTables>()
    .selectFrom('meeting')
    .select(['id', 'on_day'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, on_day }) => [id, localDate(on_day)]))
}
