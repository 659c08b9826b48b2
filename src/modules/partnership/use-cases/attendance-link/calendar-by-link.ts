import { writeCalendar } from '#documents/index.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { linkEndsAt } from '../../domain/attendance-link/link-term.ts'
import { calendarEventOf } from '../../domain/calendar-event.ts'
import { linkByToken } from '../../store/attendance-link/attendance-links-store.ts'
import { findMeeting } from '../../store/meetings-store.ts'
import { withoutPeople } from './open-attendance-link.ts'

/**
 * The meeting as a calendar file, for the holder of a link who has answered: it says no more than the invitation, and changes
 * nothing, so the link may be used up. Until it expires.
 *
 * @throws Refusal `link.unknown`, `link.expired`
 */
export async function calendarByLink(deps: Deps, token: string, language: Language): Promise<string> {
  const meeting = await deps.as(system('attendance link')).read(async (tx) => {
    const link = await linkByToken(tx, token)
    if (link === null || link.closedAt !== null) throw new Refusal('link.unknown')
    return findMeeting(tx, link.meetingId)
  })
  if (meeting === null) throw new Refusal('link.unknown')
  if (linkEndsAt(meeting.on) <= deps.now()) throw new Refusal('link.expired')
  const event = calendarEventOf(withoutPeople(meeting), language, null)
  return writeCalendar({ name: null, events: [event], writtenAt: deps.now() })
}
