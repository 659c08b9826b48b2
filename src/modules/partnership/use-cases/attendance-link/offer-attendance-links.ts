import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { peopleByIds } from '../../../people/index.ts'
import { whoNeedsLink } from '../../domain/attendance-link/who-needs-link.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { closeLinks, insertLinks, linksOfMeeting } from '../../store/attendance-link/attendance-links-store.ts'
import { getMeetingToChange } from '../../store/meetings-store.ts'

/** A link as it is shown this once: nothing but its hash stays here. */
export type OfferedLink = {
  readonly name: string
  readonly organisation: string | null
  /** By the register; null when it knows none. */
  readonly email: string | null
  readonly token: string
}

/** Makes a link for everybody on the list who has not answered yet; their earlier ones stop working. */
export async function offerAttendanceLinks(deps: Deps, meetingId: MeetingId): Promise<readonly OfferedLink[]> {
  return deps.write('meeting.offer-links', async (tx) => {
    const meeting = await getMeetingToChange(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', meeting.unitId)
    if (meeting.state === 'cancelled') throw new Refusal('attendance.not_open')

    const lines = whoNeedsLink(meeting.attendance, await linksOfMeeting(tx, meetingId))
    await closeLinks(tx, meetingId, deps.now())
    const tokens = await insertLinks(tx, meeting, lines, deps.now())
    const people = await peopleByIds(
      tx,
      lines.flatMap(({ personId }) => personId ?? []),
    )
    return lines.map(({ name, organisation, personId }, index) => ({
      name,
      organisation,
      email: personId === null ? null : (people.get(personId)?.email ?? null),
      token: tokens[index] ?? '',
    }))
  })
}
