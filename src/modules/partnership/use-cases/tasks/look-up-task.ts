import type { LocalDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../../access/index.ts'
import type { MeetingTask, TaskId } from '../../domain/tasks/meeting-task.ts'
import { type TaskState, taskState } from '../../domain/tasks/task-state.ts'
import { daysOfMeetings } from '../../store/tasks/meeting-days.ts'
import { getTask } from '../../store/tasks/tasks-store.ts'

export type TaskView = {
  readonly task: MeetingTask
  readonly state: TaskState
  /** The day of the meeting at which it was given. */
  readonly meetingOn: LocalDate | null
  readonly mayWrite: boolean
}

/** One task with how it stands today and what the person may do with it. */
export async function lookUpTask(deps: Deps, id: TaskId): Promise<TaskView> {
  return deps.read(async (tx) => {
    const task = await getTask(tx, id)
    const held = await permissionsIn(tx, deps.actor, task.unitId)
    const days = await daysOfMeetings(tx, task.meetingId === null ? [] : [task.meetingId])
    return {
      task,
      state: taskState(task, deps.today()),
      meetingOn: task.meetingId === null ? null : (days.get(task.meetingId) ?? null),
      mayWrite: held.has('meeting.write'),
    }
  })
}
