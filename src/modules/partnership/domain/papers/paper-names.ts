import { messagesIn } from '#messages/index.ts'
import type { MeetingOnPaper } from './meeting-on-paper.ts'
import { nameOnPaper } from './meeting-words.ts'

export const meetingPaperKinds = [
  'minutes',
  'public-minutes',
  'invitation',
  'attendance-list',
  'empty-attendance-list',
] as const
export type MeetingPaperKind = (typeof meetingPaperKinds)[number]

/** Words for the name of a paper's file: „Zápis, Lokální partnerství, 19. 9. 2024“. */
export function paperName(
  kind: MeetingPaperKind,
  { meeting, groupName, language }: Pick<MeetingOnPaper, 'meeting' | 'groupName' | 'language'>,
): string {
  const { names, day } = messagesIn(language).meetingSheets
  return names[kind](`${nameOnPaper(meeting, groupName, language)}, ${day(meeting.on)}`)
}

/** Where the meeting stands on screen. */
export function meetingAddress({ meeting: { unitId, id } }: Pick<MeetingOnPaper, 'meeting'>): string {
  return `/celky/${unitId}/jednani/${id}`
}
