import type { CalendarEvent } from '#documents/index.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { PlannedMeeting } from './planned-meeting.ts'

/**
 * A meeting as calendars keep it: what was called off stays under the same identifier and says so.
 *
 * @param url the meeting's page for those who sign in; null where the file goes to people without an account
 */
export function calendarEventOf(meeting: PlannedMeeting, language: Language, url: string | null): CalendarEvent {
  const { partnership, meetingPapers } = messagesIn(language)
  const items = meeting.agenda.map(({ type, wording }, index) => {
    return `${index + 1}. ${wording ?? partnership.agendaItems[type]}`
  })
  return {
    uid: `jednani-${meeting.id}@spoluplan`,
    sequence: meeting.version,
    title: [partnership.kinds[meeting.kind], meeting.name].filter((part) => part !== null).join(' '),
    on: meeting.on,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    description: items.length === 0 ? '' : [`${meetingPapers.agenda}:`, ...items].join('\n'),
    url,
    cancelled: meeting.state === 'cancelled',
  }
}
