import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { provideEvidence } from '../../../obligations/index.ts'
import { sameOrganisation } from '../../domain/attendance-link/match-arrival.ts'
import { evidenceOfMeeting } from '../../domain/evidence-of-meeting.ts'
import type { Attendant, Meeting, MeetingId } from '../../domain/meeting.ts'
import { sameAttendant } from '../../domain/same-attendant.ts'
import { isUnnamed } from '../../domain/unnamed.ts'
import { decideOnGuest } from '../../store/attendance-link/arrivals-store.ts'
import { getMeetingToChange, updateMeeting } from '../../store/meetings-store.ts'
import { linkAttendants } from '../link-attendants.ts'

export type DecideOnGuest = {
  readonly meetingId: MeetingId
  readonly guestId: Id<'Arrival'>
  readonly came: boolean
}

/**
 * The manager says whether somebody who wrote himself or herself in, and whom the list did not expect, came. A confirmed guest takes
 * the line of the unnamed representative of the same organisation, else a new one.
 */
export async function decideOnArrivedGuest(
  deps: Deps,
  { meetingId, guestId, came }: DecideOnGuest,
): Promise<{ readonly name: string }> {
  return deps.write('meeting.decide-on-guest', async (tx) => {
    const known = await getMeetingToChange(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', known.unitId)
    const guest = await decideOnGuest(tx, { id: guestId, meetingId }, came ? 'confirmed' : 'dismissed')
    if (!came) return guest

    const line: Attendant = { ...guest, role: null, presence: 'in-person', personId: null, organisationId: null }
    const attendance = await linkAttendants(tx, known.unitId, withGuest(known.attendance, line))
    const changed: Meeting = { ...known, attendance, version: known.version + 1 }
    await updateMeeting(tx, changed)
    await provideEvidence(tx, evidenceOfMeeting(changed))
    return guest
  })
}

function withGuest(attendance: readonly Attendant[], guest: Attendant): readonly Attendant[] {
  const own = attendance.findIndex((line) => sameAttendant(line, guest))
  if (own !== -1) return attendance.map((line, index) => (index === own ? { ...line, presence: guest.presence } : line))
  const unnamed = attendance.findIndex(
    (line) => isUnnamed(line.name) && sameOrganisation(line.organisation, guest.organisation),
  )
  if (unnamed === -1) return [...attendance, guest]
  return attendance.map((line, index) => (index === unnamed ? { ...guest, organisation: line.organisation } : line))
}
