import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { type ArrivalTime, arrivalTime } from '../../domain/attendance-link/arrival-time.ts'
import type { AttendanceLink } from '../../domain/attendance-link/attendance-link.ts'
import { linkEndsAt } from '../../domain/attendance-link/link-term.ts'
import { whoNeedsLink } from '../../domain/attendance-link/who-needs-link.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { type WaitingGuest, waitingGuests } from '../../store/attendance-link/arrivals-store.ts'
import { linksOfMeeting } from '../../store/attendance-link/attendance-links-store.ts'
import { getMeeting } from '../../store/meetings-store.ts'

/** How far attendance without accounts is: who has a link, who answered, who waits to be confirmed. */
export type AttendanceDesk = {
  readonly links: readonly Pick<AttendanceLink, 'name' | 'organisation' | 'answer'>[]
  /** How many on the list could still get a link. */
  readonly unanswered: number
  readonly guests: readonly WaitingGuest[]
  readonly arrivals: ArrivalTime
  /** Whether links still work: until the end of the day after the meeting. */
  readonly linksOpen: boolean
}

export async function attendanceDesk(deps: Deps, meetingId: MeetingId): Promise<AttendanceDesk> {
  return deps.read(async (tx) => {
    const meeting = await getMeeting(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', meeting.unitId)
    const links = await linksOfMeeting(tx, meetingId)
    return {
      links: links.map(({ name, organisation, answer }) => ({ name, organisation, answer })),
      unanswered: whoNeedsLink(meeting.attendance, links).length,
      guests: await waitingGuests(tx, meetingId),
      arrivals: arrivalTime(meeting, deps.now()),
      linksOpen: deps.now() < linkEndsAt(meeting.on),
    }
  })
}
