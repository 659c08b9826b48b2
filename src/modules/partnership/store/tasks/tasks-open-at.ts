import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { MeetingTask } from '../../domain/tasks/meeting-task.ts'
import { taskOf, tasksWithOwners } from './tasks-store.ts'

/**
 * Tasks of a unit that were given and not finished by the end of a day, whatever became of them later; those due first at the
 * beginning. A task was given on the day of its meeting; outside a meeting on the day on which it was written down.
 */
export async function tasksOpenAt(
  tx: Transaction,
  unitId: Id<'Unit'>,
  day: LocalDate,
): Promise<readonly MeetingTask[]> {
  const givenOn = sql<LocalDate>`coalesce(
    (select on_day from meeting where meeting.id = task.meeting_id),
    (task.created_at at time zone 'Europe/Prague')::date
  )`
  const rows = await tasksWithOwners(tx)
    .where('task.unit_id', '=', unitId)
    .where(givenOn, '<=', day)
    .where((task) => task.or([task('task.done_on', 'is', null), task('task.done_on', '>', day)]))
    .orderBy('task.due_on', (order) => order.asc().nullsLast())
    .orderBy('task.id')
    .execute()
  return rows.map(taskOf)
}
