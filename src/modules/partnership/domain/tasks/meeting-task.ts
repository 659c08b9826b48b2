import { foldSpaces } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { MeetingId } from '../meeting.ts'

export type TaskId = Id<'Task'>

/** What somebody promised to do by some day, usually at a meeting. */
export type MeetingTask = TaskContent & {
  readonly id: TaskId
  readonly unitId: Id<'Unit'>
  /** Null when it was given outside a meeting. */
  readonly meetingId: MeetingId | null
  readonly version: number
}

export type TaskContent = {
  readonly words: string
  /** The owner in the unit's register; his or her present name then stands in `ownerName`. */
  readonly ownerPersonId: Id<'Person'> | null
  /** The owner in words; typed when the register does not know him or her („ASZ“, „město“). Null while nobody has taken it. */
  readonly ownerName: string | null
  readonly dueOn: LocalDate | null
  readonly doneOn: LocalDate | null
  /** How it ended. */
  readonly outcome: string | null
}

export function tidyTask(content: TaskContent): TaskContent {
  return {
    words: foldSpaces(content.words),
    ownerPersonId: content.ownerPersonId,
    ownerName: wordsOrNull(content.ownerName),
    dueOn: content.dueOn,
    doneOn: content.doneOn,
    outcome: wordsOrNull(content.outcome),
  }
}

/** Whether both say the same. Of an owner whom the register knows the name may have changed meanwhile. */
export function sameTask(a: TaskContent, b: TaskContent): boolean {
  const said = ({ ownerName, ...rest }: TaskContent) =>
    JSON.stringify(tidyTask({ ...rest, ownerName: rest.ownerPersonId === null ? ownerName : null }))
  return said(a) === said(b)
}

function wordsOrNull(text: string | null): string | null {
  const folded = foldSpaces(text ?? '')
  return folded === '' ? null : folded
}
