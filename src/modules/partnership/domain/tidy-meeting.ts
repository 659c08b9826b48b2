import { foldSpaces } from '#kernel/folding.ts'
import type { MeetingContent } from './meeting.ts'

/** The content as it is kept: no stray white space, null instead of empty words, one kind of line ends. */
export function tidyMeeting(content: MeetingContent): MeetingContent {
  return {
    kind: content.kind,
    state: content.state,
    on: content.on,
    startsAt: content.startsAt,
    endsAt: content.endsAt,
    place: wordsOrNull(content.place),
    workingGroupId: content.workingGroupId,
    name: wordsOrNull(content.name),
    agenda: content.agenda.map(({ type, wording }) => ({ type, wording: wordsOrNull(wording) })),
    attendance: content.attendance.map(({ name, organisation, ...line }) => ({
      name: foldSpaces(name),
      organisation: wordsOrNull(organisation),
      role: line.role,
      presence: line.presence,
      personId: line.personId,
      organisationId: line.organisationId,
    })),
    minutes: content.minutes.replace(/\r\n?/g, '\n').trim(),
  }
}

/** Whether both say the same; a form that was sent twice changes nothing. */
export function sameContent(a: MeetingContent, b: MeetingContent): boolean {
  return JSON.stringify(tidyMeeting(a)) === JSON.stringify(tidyMeeting(b))
}

function wordsOrNull(text: string | null): string | null {
  const folded = foldSpaces(text ?? '')
  return folded === '' ? null : folded
}
