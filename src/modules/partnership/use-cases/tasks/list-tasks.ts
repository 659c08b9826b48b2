import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../../access/index.ts'
import type { MeetingTask } from '../../domain/tasks/meeting-task.ts'
import type { TaskFilter } from '../../domain/tasks/task-filter.ts'
import { type TaskState, taskState } from '../../domain/tasks/task-state.ts'
import { daysOfMeetings } from '../../store/tasks/meeting-days.ts'
import { doneTasks, openTasks } from '../../store/tasks/tasks-store.ts'

export type ListTasks = {
  readonly unitId: Id<'Unit'>
  readonly filter?: TaskFilter | undefined
  /** Only of this owner, by name. */
  readonly owner?: string | undefined
}

export type ListedTask = MeetingTask & {
  readonly state: TaskState
  /** The day of the meeting at which it was given. */
  readonly meetingOn: LocalDate | null
}

export type TaskList = {
  readonly tasks: readonly ListedTask[]
  /** Of all open tasks of the unit, whatever the filter. */
  readonly open: number
  readonly overdue: number
  /** Owners of the tasks that the filter lets through, each once. */
  readonly owners: readonly string[]
  readonly mayWrite: boolean
  readonly mayFinish: boolean
}

/** The last finished ones are enough to look back; all of them are in the history. */
const mostDone = 200

/** Tasks of a unit by their state and owner, those due first at the beginning. */
export async function listTasks(deps: Deps, { unitId, filter = 'open', owner }: ListTasks): Promise<TaskList> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const held = await permissionsIn(tx, deps.actor, unitId)
    const today = deps.today()
    const open = await openTasks(tx, { unitIds: [unitId] })
    const overdue = open.filter((task) => taskState(task, today) === 'overdue')
    const chosen = { open: () => open, overdue: () => overdue, done: () => doneTasks(tx, unitId, mostDone) }
    const tasks = await chosen[filter]()
    const days = await daysOfMeetings(
      tx,
      tasks.map(({ meetingId }) => meetingId).filter((id) => id !== null),
    )
    return {
      tasks: tasks
        .filter(({ ownerName }) => owner === undefined || ownerName === owner)
        .map((task) => ({
          ...task,
          state: taskState(task, today),
          meetingOn: task.meetingId === null ? null : (days.get(task.meetingId) ?? null),
        })),
      open: open.length,
      overdue: overdue.length,
      owners: [...new Set(tasks.flatMap(({ ownerName }) => ownerName ?? []))].toSorted((a, b) =>
        a.localeCompare(b, 'cs'),
      ),
      mayWrite: held.has('meeting.write'),
      mayFinish: held.has('record.write'),
    }
  })
}
