import { parseCzechDay } from '#kernel/czech-day.ts'
import { czechDate } from '#kernel/czech-typography.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type MeetingTask, type TaskContent, tidyTask } from '../../domain/tasks/meeting-task.ts'
import { type OwnerChoice, ownerOf } from '../../domain/tasks/owner-choice.ts'
import { type TaskDays, taskRefusals } from '../../domain/tasks/task-refusals.ts'

/** What stands in the form of a task: texts as a person typed them. */
export type TaskFormValues = Readonly<
  Record<'id' | 'version' | 'words' | 'owner' | 'dueOn' | 'doneOn' | 'outcome', string>
>

export function valuesOfTask(task: MeetingTask, choices: readonly OwnerChoice[]): TaskFormValues {
  const chosen = choices.find(({ id }) => id === task.ownerPersonId)
  return {
    id: task.id,
    version: String(task.version),
    words: task.words,
    owner: chosen?.label ?? task.ownerName ?? '',
    dueOn: task.dueOn === null ? '' : czechDate(task.dueOn),
    doneOn: task.doneOn === null ? '' : czechDate(task.doneOn),
    outcome: task.outcome ?? '',
  }
}

export function emptyTask(id: string): TaskFormValues {
  return { id, version: '0', words: '', owner: '', dueOn: '', doneOn: '', outcome: '' }
}

/** The form as it was sent; a field that the form does not have is empty. */
export function sentTask(sent: Readonly<Record<string, string>>): TaskFormValues {
  const text = (name: string): string => sent[name] ?? ''
  return {
    id: text('id'),
    version: text('version'),
    words: text('words'),
    owner: text('owner'),
    dueOn: text('dueOn'),
    doneOn: text('doneOn'),
    outcome: text('outcome'),
  }
}

/** Reads the whole form at once: the task that it says, and everything that is wrong with it, each at its field. */
export function readTaskForm(
  values: TaskFormValues,
  { choices, ...days }: TaskDays & { readonly choices: readonly OwnerChoice[] },
): { readonly content: TaskContent; readonly refusals: readonly Refusal[] } {
  const [dueOn, doneOn] = [readDay(values.dueOn, 'dueOn'), readDay(values.doneOn, 'doneOn')]
  const content = tidyTask({
    words: values.words,
    ...ownerOf(values.owner, choices),
    dueOn: dueOn.day,
    doneOn: doneOn.day,
    outcome: values.outcome,
  })
  return { content, refusals: [...dueOn.refusals, ...doneOn.refusals, ...taskRefusals(content, days)] }
}

function readDay(
  typed: string,
  field: string,
): { readonly day: LocalDate | null; readonly refusals: readonly Refusal[] } {
  const text = typed.trim()
  const day = parseCzechDay(text)
  const impossible = day === null && text !== ''
  return { day, refusals: impossible ? [new Refusal('task.day_impossible', { text }, field)] : [] }
}
