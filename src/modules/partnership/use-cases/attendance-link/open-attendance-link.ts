import { system } from '#platform/actor.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { type AttendanceLink, requireOpen } from '../../domain/attendance-link/attendance-link.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { PlannedMeeting } from '../../domain/planned-meeting.ts'
import { linkByToken } from '../../store/attendance-link/attendance-links-store.ts'
import { findMeeting } from '../../store/meetings-store.ts'

/** What the holder of a link may see: his or her own name, and of the meeting what an invitation says. */
export type OpenedAttendanceLink = {
  readonly name: string
  readonly organisation: string | null
  readonly meeting: PlannedMeeting
  /** The meeting is today or was yesterday: the question is who is there, not who will come. */
  readonly today: boolean
}

/** Looks at a link without using it. @throws Refusal `link.unknown`, `link.used`, `link.expired` */
export async function openAttendanceLink(deps: Deps, token: string): Promise<OpenedAttendanceLink> {
  return deps.as(system('attendance link')).read(async (tx) => {
    const { link, meeting } = await openLink(tx, token, deps.now())
    const { name, organisation } = link
    return { name, organisation, meeting: withoutPeople(meeting), today: meeting.on <= deps.today() }
  })
}

/** The link with its meeting, when it may still be answered. */
export async function openLink(
  tx: Transaction,
  token: string,
  now: Date,
): Promise<{ readonly link: AttendanceLink; readonly meeting: Meeting }> {
  const found = await linkByToken(tx, token)
  const meeting = found === null ? null : await findMeeting(tx, found.meetingId)
  const link = requireOpen(found, meeting, now)
  if (meeting === null) throw new Error('An open link has its meeting.')
  return { link, meeting }
}

/** The meeting as it may be shown to anybody who is invited: nobody's name, no minutes. */
export function withoutPeople(meeting: Meeting): PlannedMeeting {
  const { id, unitId, kind, state, on, startsAt, endsAt, place, name, agenda, version } = meeting
  return { id, unitId, kind, state, on, startsAt, endsAt, place, name, agenda, version }
}
