/**
 * Partnership: meetings of the cooperation with agenda, attendance and minutes. One record serves the counter, the evidence
 * and the report; saving it counts it.
 *
 * @example
 * const meeting = await recordMeeting(deps, { unitId, id: newId(), content })
 * await changeMeeting(deps, { id: meeting.id, version: meeting.version, content: { ...meeting, minutes } })
 */
export { partnershipApi } from './api.ts'
export { attendanceApi } from './attendance-api.ts'
export type { Answer } from './domain/attendance-link/attendance-link.ts'
export { calendarEventOf } from './domain/calendar-event.ts'
export type { Attendant, Meeting, MeetingContent } from './domain/meeting.ts'
export type { MissingPart } from './domain/missing-parts.ts'
export type { PlannedMeeting } from './domain/planned-meeting.ts'
export type { NamedMember } from './domain/register/named-member.ts'
export type { PracticeContent } from './domain/register/practice.ts'
export type { MeetingTask } from './domain/tasks/meeting-task.ts'
export { minutesApi } from './minutes-api.ts'
export { pastMeetingsApi } from './past-meetings-api.ts'
export { registerApi } from './register-api.ts'
export { heldMeetingsWithin } from './store/held-meetings.ts'
export { plannedMeetings } from './store/planned-meetings.ts'
export { foundingOf } from './store/register/founding-store.ts'
export { membersOn } from './store/register/members-on.ts'
export { decisionsOf } from './store/tasks/decisions-store.ts'
export { openTasks } from './store/tasks/tasks-store.ts'
export { answerByLink } from './use-cases/attendance-link/answer-by-link.ts'
export { offerAttendanceLinks } from './use-cases/attendance-link/offer-attendance-links.ts'
export { changeMeeting } from './use-cases/change-meeting.ts'
export { expectParticipants } from './use-cases/expect-participants.ts'
export { type ListedMeeting, listMeetings } from './use-cases/list-meetings.ts'
export { lookUpMeeting } from './use-cases/look-up-meeting.ts'
export { saveMinutes } from './use-cases/minutes/save-minutes.ts'
export { recordMeeting } from './use-cases/record-meeting.ts'
export { fillFromAgreement, proposeFromAgreement } from './use-cases/register/fill-from-agreement.ts'
export { saveFounding } from './use-cases/register/save-founding.ts'
export { saveMember } from './use-cases/register/save-member.ts'
export { savePractice } from './use-cases/register/save-practice.ts'
export { showRegister } from './use-cases/register/show-register.ts'
export { removeMeeting } from './use-cases/remove-meeting.ts'
export { finishTask } from './use-cases/tasks/finish-task.ts'
export { recordDecision } from './use-cases/tasks/record-decision.ts'
export { recordTask } from './use-cases/tasks/record-task.ts'
