import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { type MeetingTask, sameTask, type TaskContent, type TaskId, tidyTask } from '../../domain/tasks/meeting-task.ts'
import { getTask, updateTask } from '../../store/tasks/tasks-store.ts'
import { checkTask } from './check-task.ts'

export type ChangeTask = { readonly id: TaskId; readonly version: number; readonly content: TaskContent }

/** Changes a task: gives it to somebody else, moves its day, says how it ended. */
export async function changeTask(deps: Deps, { id, version, content }: ChangeTask): Promise<MeetingTask> {
  return deps.write('task.change', async (tx) => {
    const known = await getTask(tx, id)
    await authorise(tx, deps.actor, 'meeting.write', known.unitId)
    const changed: MeetingTask = { ...known, ...tidyTask(content), version: version + 1 }
    if (sameTask(known, changed)) return known
    await checkTask(tx, changed, deps.today())
    if (known.version !== version) throw new Refusal('record.changed')

    await updateTask(tx, changed)
    return getTask(tx, id)
  })
}
