import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { TimeOfDay } from '#kernel/time-of-day.ts'
import type { AgendaItemType, MeetingKind, RequiredRole } from '../../obligations/index.ts'

export type MeetingId = Id<'Meeting'>
export type SeriesId = Id<'Series'>

/** A meeting of the cooperation: entered once, it counts for the obligations, the reports and the calendar. */
export type Meeting = MeetingContent & {
  readonly id: MeetingId
  readonly unitId: Id<'Unit'>
  /** Those that repeat share it; null of a meeting of its own. */
  readonly seriesId: SeriesId | null
  /** A photo or scan of the signed sheet: proves the attendance before the names are ticked. */
  readonly attendanceDocumentId: Id<'Document'> | null
  /** 1 when it was first saved; each change adds one. */
  readonly version: number
}

/** What a person writes about a meeting. */
export type MeetingContent = {
  readonly kind: MeetingKind
  readonly state: MeetingState
  readonly on: LocalDate
  readonly startsAt: TimeOfDay | null
  readonly endsAt: TimeOfDay | null
  readonly place: string | null
  /** The working group of the partnership that meets; null when it is not one of them, or the partnership itself. */
  readonly workingGroupId: Id<'WorkingGroup'> | null
  /** Its own name where the kind does not say enough. */
  readonly name: string | null
  readonly agenda: readonly AgendaItem[]
  readonly attendance: readonly Attendant[]
  /** Plain text; an empty line parts paragraphs. Decisions are a part of it. */
  readonly minutes: string
}

export const meetingStates = ['planned', 'held', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

/** Rule 54: one of the six standing items of the local partnership's agenda, or another one, which has words of its own. */
export type AgendaItem = {
  readonly type: AgendaItemType
  /** The meeting's own wording; null when the name of the standing item says it all. */
  readonly wording: string | null
}

/**
 * A line of the attendance list (*prezenční listina*). Of a planned meeting: who is invited; whoever is ticked has promised to
 * come.
 */
export type Attendant = {
  /** As it was written then, whatever the register says later. */
  readonly name: string
  readonly organisation: string | null
  /** Those whose presence the schedule may ask for; null for anybody else. */
  readonly role: RequiredRole | null
  readonly presence: Presence
  /** The register's entry; null when it is not known yet, or when only an organisation is expected. */
  readonly personId: Id<'Person'> | null
  readonly organisationId: Id<'Organisation'> | null
}

export const presences = ['in-person', 'remote', 'excused', 'absent'] as const
export type Presence = (typeof presences)[number]

/** Whether the person took part; from afar counts as well. */
export function isPresent({ presence }: Pick<Attendant, 'presence'>): boolean {
  return presence === 'in-person' || presence === 'remote'
}
