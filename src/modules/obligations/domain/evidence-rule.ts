/** Kinds of meetings that the forms of the *popis spolupráce* know. Later modules provide their meetings in these words. */
export const meetingKinds = [
  'local-partnership',
  'working-group',
  'consultation',
  'field-workers',
  'council',
  'other',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** The six standing items of the local partnership's agenda, as the form lists them, and anything else. */
export const agendaItemTypes = [
  'agreement-draft',
  'plan',
  'plan-financing',
  'analyses',
  'plan-evaluation',
  'agreement-fulfilment',
  'other',
] as const
export type AgendaItemType = (typeof agendaItemTypes)[number]

/** Those whose presence a schedule asks for: ASZ's local consultant, the inclusion manager, the authorised representative. */
export const requiredRoles = ['consultant', 'manager', 'representative'] as const
export type RequiredRole = (typeof requiredRoles)[number]

export const reportKinds = ['agreement-fulfilment', 'plan-fulfilment'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Kinds of help that ASZ gives beside meetings, and any other document. */
export const recordKinds = [
  'education-group',
  'individual-support',
  'advice',
  'advisory-programme',
  'information',
  'practice-sharing',
  'facilitation',
  'research',
  'document',
] as const
export type RecordKind = (typeof recordKinds)[number]

/**
 * Which records prove an obligation. Whatever the rule, a record that a person linked to the obligation proves it too;
 * `hand` is the rule of an obligation whose wording was not recognised: nothing counts but what is linked.
 */
export type EvidenceRule = MeetingRule | ReportRule | RecordRule | HandRule

export type MeetingRule = {
  readonly from: 'meeting'
  readonly kinds: readonly MeetingKind[]
  /** All of them must have come. */
  readonly requiredRoles: readonly RequiredRole[]
  /** The item that the meeting must have had on its agenda; null when any agenda will do. */
  readonly agendaItem: AgendaItemType | null
  readonly needsMinutes: boolean
  readonly needsAttendance: boolean
}

export type ReportRule = {
  readonly from: 'report'
  readonly kind: ReportKind
  /** Whether handing it over is not enough: the council has to take note of it. */
  readonly submittedToCouncil: boolean
}

export type RecordRule = {
  readonly from: 'record'
  readonly kinds: readonly RecordKind[]
  /** Most hours of distance learning that count; null when there is no limit or when records are counted, not hours. */
  readonly maxDistanceHours: number | null
}

export type HandRule = { readonly from: 'hand' }
