import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { TaskId } from '../../domain/tasks/meeting-task.ts'
import { deleteTask, getTask } from '../../store/tasks/tasks-store.ts'

export type RemoveTask = { readonly id: TaskId; readonly version: number }

/** Removes a task written down by mistake; the history keeps it. One that is over is finished instead. */
export async function removeTask(deps: Deps, { id, version }: RemoveTask): Promise<void> {
  await deps.write('task.remove', async (tx) => {
    const { unitId } = await getTask(tx, id)
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    await deleteTask(tx, id, version)
  })
}
