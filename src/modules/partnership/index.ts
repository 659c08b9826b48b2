/**
 * Partnership: meetings of the cooperation with agenda, attendance and minutes. One record serves the counter, the evidence
 * and the report; saving it counts it.
 *
 * @example
 * const meeting = await recordMeeting(deps, { unitId, id: newId(), content })
 * await changeMeeting(deps, { id: meeting.id, version: meeting.version, content: { ...meeting, minutes } })
 */
export { partnershipApi } from './api.ts'
export {
  type AgendaItem,
  type Attendant,
  isPresent,
  type Meeting,
  type MeetingContent,
  type MeetingId,
  type MeetingState,
  meetingStates,
  type Presence,
  presences,
} from './domain/meeting.ts'
export { type MissingPart, missingParts, proofsOf } from './domain/missing-parts.ts'
export { type ExpectedParticipant } from './domain/suggest-participants.ts'
export { parseTimeOfDay, type TimeOfDay } from './domain/time-of-day.ts'
export { type HeldMeeting, heldMeetingsWithin } from './store/held-meetings.ts'
export { changeMeeting } from './use-cases/change-meeting.ts'
export { expectParticipants } from './use-cases/expect-participants.ts'
export { type ListedMeeting, listMeetings, type MeetingYear } from './use-cases/list-meetings.ts'
export { lookUpMeeting, type MeetingAction, type MeetingView } from './use-cases/look-up-meeting.ts'
export { recordMeeting } from './use-cases/record-meeting.ts'
export { removeMeeting } from './use-cases/remove-meeting.ts'
