import { fold } from '#kernel/folding.ts'
import type { Meeting, MeetingContent } from '../meeting.ts'
import type { MeetingProposal } from './proposal.ts'

/** As much of a recorded meeting as tells whether a paper speaks of the same one. */
export type KnownMeeting = Pick<Meeting, 'id' | 'on' | 'kind' | 'name' | 'state'>

type Named = Pick<MeetingProposal, 'day' | 'kind' | 'name'>

/**
 * The recorded meeting of which a paper speaks, too: of the same day and kind, and of groups with the same name. A paper that
 * does not say its kind belongs to the only meeting of its day.
 */
export function meetingMeant({ day, kind, name }: Named, known: readonly KnownMeeting[]): KnownMeeting | null {
  const ofDay = known.filter(({ on, state }) => on === day?.value && state !== 'cancelled')
  if (kind === null) return ofDay.length === 1 ? (ofDay[0] ?? null) : null
  return ofDay.find((one) => one.kind === kind.value && namesAgree(one.name, name?.value ?? null)) ?? null
}

/** Whether two papers speak of one meeting. */
export function sameMeeting(a: Named, b: Named): boolean {
  if (a.day === null || b.day === null || a.day.value !== b.day.value) return false
  if (a.kind === null || b.kind === null) return true
  return a.kind.value === b.kind.value && namesAgree(a.name?.value ?? null, b.name?.value ?? null)
}

/** The meeting with what the paper adds. Nothing that was written before is changed; what was planned has been held. */
export function complemented(known: MeetingContent, added: MeetingContent): MeetingContent {
  return {
    ...known,
    state: 'held',
    startsAt: known.startsAt ?? added.startsAt,
    endsAt: known.endsAt ?? added.endsAt,
    place: known.place ?? added.place,
    name: known.name ?? added.name,
    workingGroupId: known.workingGroupId ?? added.workingGroupId,
    agenda: known.agenda.length === 0 ? added.agenda : known.agenda,
    attendance: hasPeople(known)
      ? known.attendance
      : added.attendance.length === 0
        ? known.attendance
        : added.attendance,
    minutes: known.minutes === '' ? added.minutes : known.minutes,
  }
}

/** Of a planned meeting the list only says who was invited. */
function hasPeople({ state, attendance }: MeetingContent): boolean {
  return state === 'held' && attendance.length > 0
}

function namesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || fold(a) === fold(b)
}
