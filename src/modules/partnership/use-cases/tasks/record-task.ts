import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { type MeetingTask, sameTask, type TaskContent, type TaskId, tidyTask } from '../../domain/tasks/meeting-task.ts'
import { findTask, getTask, insertTask } from '../../store/tasks/tasks-store.ts'
import { checkTask } from './check-task.ts'

export type RecordTask = {
  readonly unitId: Id<'Unit'>
  /** Null for a task given outside a meeting. */
  readonly meetingId: MeetingId | null
  /** Made by the form, so that sending it twice makes one task. */
  readonly id: TaskId
  readonly content: TaskContent
}

/** Writes down who promised what and by when. */
export async function recordTask(deps: Deps, { unitId, meetingId, id, content }: RecordTask): Promise<MeetingTask> {
  return deps.write('task.record', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const task: MeetingTask = { ...tidyTask(content), id, unitId, meetingId, version: 1 }
    await checkTask(tx, task, deps.today())

    if (!(await insertTask(tx, task))) {
      const known = await findTask(tx, id)
      if (known === null || known.unitId !== unitId) throw new Refusal('record.not_found')
      if (!sameTask(known, task)) throw new Refusal('record.changed')
    }
    return getTask(tx, id)
  })
}
