import { writeCalendar } from '#documents/index.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { peopleByIds } from '../../people/index.ts'
import { calendarEventOf } from '../domain/calendar-event.ts'
import { type InvitationText, invitationText } from '../domain/invitation-text.ts'
import type { MeetingId } from '../domain/meeting.ts'
import { getMeeting } from '../store/meetings-store.ts'
import { withoutPeople } from './attendance-link/open-attendance-link.ts'

export type Invitation = InvitationText & {
  /** Everybody on the list, with the address that the register knows. */
  readonly recipients: readonly {
    readonly name: string
    readonly organisation: string | null
    readonly email: string | null
  }[]
}

/** The text of the invitation and whom it goes to. */
export async function invitationTo(deps: Deps, meetingId: MeetingId, language: Language): Promise<Invitation> {
  return deps.read(async (tx) => {
    const meeting = await getMeeting(tx, meetingId)
    await authorise(tx, deps.actor, 'unit.read', meeting.unitId)
    const people = await peopleByIds(
      tx,
      meeting.attendance.flatMap(({ personId }) => personId ?? []),
    )
    return {
      ...invitationText(withoutPeople(meeting), language),
      recipients: meeting.attendance.map(({ name, organisation, personId }) => ({
        name,
        organisation,
        email: personId === null ? null : (people.get(personId)?.email ?? null),
      })),
    }
  })
}

/** The meeting as a calendar file (RFC 5545), for those who see the unit. */
export async function calendarFile(
  deps: Deps,
  meetingId: MeetingId,
  { language, url }: { readonly language: Language; readonly url: string | null },
): Promise<string> {
  const meeting = await deps.read(async (tx) => {
    const found = await getMeeting(tx, meetingId)
    await authorise(tx, deps.actor, 'unit.read', found.unitId)
    return withoutPeople(found)
  })
  return writeCalendar({ name: null, events: [calendarEventOf(meeting, language, url)], writtenAt: deps.now() })
}
