import type { Calendar, CalendarEvent } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { calendarEventOf, type PlannedMeeting } from '../../partnership/index.ts'
import type { AgendaItem } from './agenda-item.ts'
import { describeItem } from './describe-item.ts'

export type CalendarContent = Omit<Calendar, 'writtenAt'>

type Words = {
  readonly named: ReadonlyMap<Id<'Unit'>, string>
  readonly language: Language
  readonly publicUrl: string
}

/** Meetings with their times; the same event as their invitation, and the unit beside it. */
export function meetingEvents(
  meetings: readonly PlannedMeeting[],
  { named, language, publicUrl }: Words,
): readonly CalendarEvent[] {
  return meetings.map((meeting) => {
    const url = `${publicUrl}/celky/${meeting.unitId}/jednani/${meeting.id}`
    const event = calendarEventOf(meeting, language, url)
    return { ...event, title: withUnit(event.title, named.get(meeting.unitId)) }
  })
}

/** Deadlines as whole days that leave the person free. Meetings are there already; what has no day has no place in a calendar. */
export function deadlineEvents(
  items: readonly AgendaItem[],
  { named, language, publicUrl, today }: Words & { readonly today: LocalDate },
): readonly CalendarEvent[] {
  return items.flatMap((item) => {
    if (item.by === null || item.subject.kind === 'meeting') return []
    const unitName = named.get(item.unitId) ?? ''
    const may = { meeting: false, record: false, report: false, wordOf: [] }
    const { title, why, path } = describeItem(item, { unitName, may, today, language })
    return [
      {
        uid: `${item.key.replaceAll(' ', '-')}@spoluplan`,
        sequence: 0,
        title: withUnit(messagesIn(language).agenda.feed.deadline(title), unitName),
        on: item.by,
        startsAt: null,
        endsAt: null,
        place: null,
        description: why,
        url: publicUrl + path,
        cancelled: false,
        free: true,
      },
    ]
  })
}

function withUnit(title: string, unit: string | undefined): string {
  return unit === undefined || unit === '' ? title : `${title} (${unit})`
}
