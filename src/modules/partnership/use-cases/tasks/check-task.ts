import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { peopleByIds } from '../../../people/index.ts'
import type { MeetingTask } from '../../domain/tasks/meeting-task.ts'
import { requireNone } from '../../domain/tasks/require-none.ts'
import { taskRefusals } from '../../domain/tasks/task-refusals.ts'
import { getMeeting } from '../../store/meetings-store.ts'

/** Refuses a task that cannot be saved; its meeting and its owner must be of the same unit. */
export async function checkTask(tx: Transaction, task: MeetingTask, today: LocalDate): Promise<void> {
  const meeting = task.meetingId === null ? null : await getMeeting(tx, task.meetingId)
  if (meeting !== null && meeting.unitId !== task.unitId) throw new Refusal('record.not_found')
  requireNone(taskRefusals(task, { meetingOn: meeting?.on ?? null, today }))
  if (task.ownerPersonId === null) return
  const owner = (await peopleByIds(tx, [task.ownerPersonId])).get(task.ownerPersonId)
  if (owner?.unitId !== task.unitId) throw new Refusal('task.owner_unknown', {}, 'owner')
}
