import type { MeetingContent } from '../meeting.ts'
import type { MeetingProposal } from './proposal.ts'

/** What is written down when a meeting is confirmed. */
export type ConfirmedMeeting = {
  readonly content: MeetingContent
  /** How many came, when nobody says who. */
  readonly presentCount: number | null
  readonly decisions: readonly string[]
}

/** The proposal as a meeting that was held; null while nobody knows its day. */
export function contentOfProposal(proposal: MeetingProposal): ConfirmedMeeting | null {
  const { day, kind, name, startsAt, endsAt, place, agenda, attendance, presentCount, minutes, decisions } = proposal
  if (day === null) return null
  return {
    content: {
      kind: kind?.value ?? 'other',
      state: 'held',
      on: day.value,
      startsAt: startsAt?.value ?? null,
      endsAt: endsAt?.value ?? null,
      place: place?.value ?? null,
      workingGroupId: null,
      name: name?.value ?? null,
      agenda: agenda.map(({ value }) => value),
      attendance: attendance.map(({ value }) => ({ ...value, personId: null, organisationId: null })),
      minutes,
    },
    presentCount: attendance.length > 0 ? null : (presentCount?.value ?? null),
    decisions: decisions.map(({ value }) => value),
  }
}
