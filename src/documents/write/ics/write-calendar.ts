import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { LocalDate } from '#kernel/local-date.ts'
import { pragueMoment } from '#kernel/prague-moment.ts'
import type { TimeOfDay } from '#kernel/time-of-day.ts'

/** Something that happens on a day, as a calendar keeps it. Without a start it takes the whole day. */
export type CalendarEvent = {
  /** The same for ever, so that a calendar knows a change from a new event. */
  readonly uid: string
  /** Grows with each change (SEQUENCE). */
  readonly sequence: number
  readonly title: string
  readonly on: LocalDate
  readonly startsAt: TimeOfDay | null
  readonly endsAt: TimeOfDay | null
  readonly place: string | null
  readonly description: string
  readonly url: string | null
  readonly cancelled: boolean
  /** A deadline: it stands on its day and leaves the person free. */
  readonly free?: boolean
}

export type Calendar = {
  /** How a calendar names a feed; null for a single event. */
  readonly name: string | null
  readonly events: readonly CalendarEvent[]
  /** When it was written (DTSTAMP). */
  readonly writtenAt: Date
}

/**
 * An iCalendar file (RFC 5545) that calendars import or subscribe to (METHOD PUBLISH). Times are in UTC, so that no time zone
 * has to be described.
 */
export function writeCalendar({ name, events, writtenAt }: Calendar): string {
  const calendar = ical({ ...(name === null ? {} : { name }), method: ICalCalendarMethod.PUBLISH })
  calendar.prodId({ company: 'Spoluplán', product: 'Spoluplán', language: 'CS' })
  for (const event of events) {
    const { on, startsAt, endsAt } = event
    const wholeDay = startsAt === null
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: writtenAt,
      summary: event.title,
      start: wholeDay ? new Date(`${on}T00:00:00Z`) : pragueMoment(on, startsAt),
      ...(wholeDay ? { allDay: true, timezone: 'UTC' } : endsAt === null ? {} : { end: pragueMoment(on, endsAt) }),
      location: event.place,
      description: event.description,
      url: event.url,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency:
        event.cancelled || event.free === true ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    })
  }
  return calendar.toString()
}
