import type { LocalDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { type MeetingTask, type TaskId, tidyTask } from '../../domain/tasks/meeting-task.ts'
import { getTask, updateTask } from '../../store/tasks/tasks-store.ts'
import { checkTask } from './check-task.ts'

export type FinishTask = {
  readonly id: TaskId
  /** Today when null. */
  readonly doneOn: LocalDate | null
  readonly outcome: string | null
}

/** Says that a task is done. One that already is stays as it was finished, however many times the button is pressed. */
export async function finishTask(deps: Deps, { id, doneOn, outcome }: FinishTask): Promise<MeetingTask> {
  return deps.write('task.finish', async (tx) => {
    const known = await getTask(tx, id)
    await authorise(tx, deps.actor, 'record.write', known.unitId)
    if (known.doneOn !== null) return known
    const content = tidyTask({ ...known, doneOn: doneOn ?? deps.today(), outcome: outcome ?? known.outcome })
    const finished: MeetingTask = { ...known, ...content, version: known.version + 1 }
    await checkTask(tx, finished, deps.today())

    await updateTask(tx, finished)
    return finished
  })
}
