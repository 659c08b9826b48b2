import type { MeetingFacts, ProvidedEvidence } from '../../obligations/index.ts'
import { isPresent, type Meeting } from './meeting.ts'
import { proofsOf } from './missing-parts.ts'

/** The meeting as it is counted. Links that people made in the ledger stay. */
export function evidenceOfMeeting(meeting: Meeting): ProvidedEvidence {
  return {
    unitId: meeting.unitId,
    source: { type: 'meeting', id: meeting.id },
    on: meeting.on,
    title: meeting.name,
    facts: factsOf(meeting),
    confirmation: 'not-needed',
  }
}

function factsOf(meeting: Meeting): MeetingFacts {
  const present = meeting.attendance.filter(isPresent)
  const { hasMinutes, hasAttendance } = proofsOf(meeting)
  return {
    of: 'meeting',
    kind: meeting.kind,
    stage: meeting.state,
    rolesPresent: [...new Set(present.flatMap(({ role }) => role ?? []))],
    agendaItems: [...new Set(meeting.agenda.map(({ type }) => type))],
    hasMinutes,
    hasAttendance,
  }
}
