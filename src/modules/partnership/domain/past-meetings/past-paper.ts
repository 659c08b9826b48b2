import type { Id } from '#kernel/ids.ts'
import type { DocumentKind } from '../../../agreements/index.ts'
import type { MeetingId } from '../meeting.ts'
import type { TableCorrection } from './propose-from-table.ts'

/** A paper out of which past meetings are being made, with what a person has said about them so far. */
export type PastPaper = {
  readonly id: Id<'PastPaper'>
  readonly unitId: Id<'Unit'>
  readonly documentId: Id<'Document'>
  /** By the index of the table. */
  readonly corrections: Readonly<Record<number, TableCorrection>>
  /** By the key of the proposal: the meeting that was written down, or null of one that was left out. */
  readonly decided: Readonly<Record<string, MeetingId | null>>
}

const aboutMeetings: readonly (DocumentKind | null)[] = ['minutes', 'attendance-list', 'invitation', 'other', null]

/** Whether a paper may speak of a meeting. What is an agreement, a plan or a report is no minutes, even if it was brought as such. */
export function mayTellOfMeeting(kind: DocumentKind | null): boolean {
  return aboutMeetings.includes(kind)
}

/** As what the paper is kept once its meeting is written down; a table stays a table. */
export function keptKind(kind: DocumentKind | null, isTable: boolean): DocumentKind {
  if (isTable) return 'other'
  return kind === null || kind === 'other' ? 'minutes' : kind
}
