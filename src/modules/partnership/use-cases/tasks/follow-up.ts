import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../../access/index.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import type { Decision } from '../../domain/tasks/decision.ts'
import type { MeetingTask } from '../../domain/tasks/meeting-task.ts'
import { type TaskState, taskState } from '../../domain/tasks/task-state.ts'
import { getMeeting } from '../../store/meetings-store.ts'
import { decisionsOfMeeting } from '../../store/tasks/decisions-store.ts'
import { tasksOfMeeting } from '../../store/tasks/tasks-store.ts'

/** What came of a meeting: its decisions and tasks, and what the person may do with them. */
export type FollowUp = {
  readonly decisions: readonly Decision[]
  readonly tasks: readonly (MeetingTask & { readonly state: TaskState })[]
  readonly mayWrite: boolean
  readonly mayFinish: boolean
}

/** Decisions of a meeting in their order, and its tasks with their states today. */
export async function followUpOf(deps: Deps, meetingId: MeetingId): Promise<FollowUp> {
  return deps.read(async (tx) => {
    const { unitId } = await getMeeting(tx, meetingId)
    const held = await permissionsIn(tx, deps.actor, unitId)
    const tasks = await tasksOfMeeting(tx, meetingId)
    const today = deps.today()
    return {
      decisions: await decisionsOfMeeting(tx, meetingId),
      tasks: tasks.map((task) => ({ ...task, state: taskState(task, today) })),
      mayWrite: held.has('meeting.write'),
      mayFinish: held.has('record.write'),
    }
  })
}
