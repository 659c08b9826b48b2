import { addDays, type LocalDate } from '#kernel/local-date.ts'
import type { TaskContent } from './meeting-task.ts'

export const taskStates = ['overdue', 'due', 'running', 'done'] as const
export type TaskState = (typeof taskStates)[number]

/** So many days before its day a task needs attention. */
const lead = 14

/** How a task stands on a day; computed, never stored. One without a day runs until it is done. */
export function taskState({ dueOn, doneOn }: Pick<TaskContent, 'dueOn' | 'doneOn'>, today: LocalDate): TaskState {
  if (doneOn !== null) return 'done'
  if (dueOn === null) return 'running'
  if (dueOn < today) return 'overdue'
  return dueOn <= addDays(today, lead) ? 'due' : 'running'
}
