import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { TaskContent } from './meeting-task.ts'

/** Against what a task is judged. `meetingOn` is null for one given outside a meeting. */
export type TaskDays = { readonly meetingOn: LocalDate | null; readonly today: LocalDate }

/** Everything for which a task cannot be saved, each at its field: it can be neither due nor done before it was given. */
export function taskRefusals({ words, dueOn, doneOn }: TaskContent, days: TaskDays): readonly Refusal[] {
  const { meetingOn, today } = days
  const refusals = [
    words === '' ? new Refusal('task.words_missing', {}, 'words') : null,
    dueOn !== null && meetingOn !== null && dueOn < meetingOn
      ? new Refusal('task.due_before_meeting', { dueOn, meetingOn }, 'dueOn')
      : null,
    doneOn !== null && meetingOn !== null && doneOn < meetingOn
      ? new Refusal('task.done_before_meeting', { doneOn, meetingOn }, 'doneOn')
      : null,
    doneOn !== null && doneOn > today ? new Refusal('task.done_in_future', { doneOn, today }, 'doneOn') : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}
