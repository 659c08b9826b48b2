import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Attendant, Meeting, MeetingContent } from '../../src/modules/partnership/index.ts'

type MeetingDetails = Partial<Omit<MeetingContent, 'on'>> & { readonly on?: string }

/** A held meeting of the local partnership with minutes and two people; say only what matters. */
export function aMeeting({ on = '2024-09-19', ...details }: MeetingDetails = {}): MeetingContent {
  return {
    kind: 'local-partnership',
    state: 'held',
    on: localDate(on),
    startsAt: null,
    endsAt: null,
    place: null,
    workingGroupId: null,
    name: null,
    agenda: [],
    attendance: [anAttendant({ name: 'Marie Ukázková', role: 'manager' }), anAttendant({ name: 'Petr Vzorný' })],
    minutes: 'Partnerství projednalo plnění.',
    ...details,
  }
}

/** The same content as a meeting that is kept, in its first version. */
export function asSaved(content: MeetingContent, details: Partial<Meeting> = {}): Meeting {
  return {
    ...content,
    id: newId(),
    unitId: newId(),
    seriesId: null,
    attendanceDocumentId: null,
    version: 1,
    ...details,
  }
}

/** Somebody who came in person. */
export function anAttendant(details: Partial<Attendant> = {}): Attendant {
  return {
    name: 'Jan Příklad',
    organisation: null,
    role: null,
    presence: 'in-person',
    personId: null,
    organisationId: null,
    ...details,
  }
}
