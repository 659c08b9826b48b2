import { asId } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type {
  Evidence,
  MeetingFacts,
  ObligationId,
  RecordFacts,
  ReportFacts,
} from '#modules/obligations/domain/evidence.ts'
import type { MeetingRule } from '#modules/obligations/domain/evidence-rule.ts'
import type { Obligation } from '#modules/obligations/domain/obligation.ts'

/** Builders that state only what matters in a test. */
export const obligationId: ObligationId = asId('01890000-0000-7000-8000-000000000001')

export const meetingRule: MeetingRule = {
  from: 'meeting',
  kinds: ['local-partnership'],
  requiredRoles: [],
  agendaItem: null,
  needsMinutes: true,
  needsAttendance: true,
}

/** Four meetings of the local partnership a year, in a validity from 2022 to 2026. */
export function anObligation(different: Partial<Obligation> = {}): Obligation {
  return {
    id: obligationId,
    place: { row: 0, clause: 0 },
    activity: 'Lokální partnerství',
    specification: null,
    duty: 'partnership-meeting',
    title: 'Lokální partnerství',
    wording: 'Minimálně 4x ročně',
    source: null,
    unitOwes: 'Organizační zajištění',
    agencyOwes: 'Odborné zajištění',
    outputs: ['Zápis', 'Prezenční listina'],
    targets: [],
    lifetime: { from: localDate('2022-04-19'), to: localDate('2026-12-31') },
    endsWith: 'agreement',
    agencyOwesUntil: null,
    counting: {
      countable: true,
      term: { kind: 'recurrence', atLeast: 4, per: 'year', what: null, note: null, dueBy: null, firstBy: null },
      measure: 'pieces',
      settles: 'events',
      estimate: false,
    },
    rule: meetingRule,
    ...different,
  }
}

/** The report of one year, of which the council takes note. */
export function aReportObligation(different: Partial<Obligation> = {}): Obligation {
  return anObligation({
    duty: 'agreement-report',
    counting: {
      countable: true,
      term: { kind: 'recurrence', atLeast: 1, per: 'year', what: 'Zpráva', note: null, dueBy: null, firstBy: null },
      measure: 'pieces',
      settles: 'output',
      estimate: false,
    },
    rule: { from: 'report', kind: 'agreement-fulfilment', submittedToCouncil: true },
    ...different,
  })
}

/** A meeting of the local partnership that was held, with everything that proves it. */
export function aMeeting(on: string, facts: Partial<MeetingFacts> = {}, different: Partial<Evidence> = {}): Evidence {
  return {
    id: `meeting ${on}`,
    source: { type: 'meeting', id: `meeting ${on}` },
    on: localDate(on),
    facts: {
      of: 'meeting',
      kind: 'local-partnership',
      stage: 'held',
      rolesPresent: [],
      agendaItems: [],
      hasMinutes: true,
      hasAttendance: true,
      ...facts,
    },
    linkedTo: [],
    confirmation: 'not-needed',
    objection: null,
    title: null,
    ...different,
  }
}

/** A report on one calendar year; a draft until it says otherwise. */
export function aReport(year: number, facts: Partial<ReportFacts> = {}, different: Partial<Evidence> = {}): Evidence {
  return {
    id: `report ${year}`,
    source: { type: 'report', id: `report ${year}` },
    on: localDate(`${year}-12-31`),
    facts: {
      of: 'report',
      kind: 'agreement-fulfilment',
      forPeriod: { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`) },
      submittedOn: null,
      councilOn: null,
      ...facts,
    },
    linkedTo: [],
    confirmation: 'not-needed',
    objection: null,
    title: `Zpráva za rok ${year}`,
    ...different,
  }
}

/** A seminar of a few hours, in person. */
export function aRecord(on: string, facts: Partial<RecordFacts> = {}, different: Partial<Evidence> = {}): Evidence {
  return {
    id: `record ${on}`,
    source: { type: 'record', id: `record ${on}` },
    on: localDate(on),
    facts: {
      of: 'record',
      kind: 'education-group',
      stage: 'held',
      hours: null,
      distance: false,
      participants: null,
      ...facts,
    },
    linkedTo: [],
    confirmation: 'not-needed',
    objection: null,
    title: null,
    ...different,
  }
}

export function days(from: string, to: string, atLeast: number): { from: LocalDate; to: LocalDate; atLeast: number } {
  return { from: localDate(from), to: localDate(to), atLeast }
}
