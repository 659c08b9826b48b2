import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { AgendaItemType, MeetingKind, RequiredRole } from '../../obligations/index.ts'
import type { TimeOfDay } from '#kernel/time-of-day.ts'

export type MeetingId = Id<'Meeting'>

/** A meeting of the cooperation: entered once, it counts for the obligations, the reports and the calendar. */
export type Meeting = MeetingContent & {
  readonly id: MeetingId
  readonly unitId: Id<'Unit'>
  /** 1 when it was first saved; each change adds one. */
  readonly version: number
}

/** What a person writes about a meeting. */
export type MeetingContent = {
  readonly kind: MeetingKind
  readonly state: MeetingState
  readonly on: LocalDate
  readonly startsAt: TimeOfDay | null
  readonly place: string | null
  /** Its own name where the kind does not say enough: the name of a working group. */
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

/** A line of the attendance list (*prezenční listina*). Of a planned meeting: who is invited. */
export type Attendant = {
  readonly name: string
  readonly organisation: string | null
  /** Those whose presence the schedule may ask for; null for anybody else. */
  readonly role: RequiredRole | null
  readonly presence: Presence
}

export const presences = ['in-person', 'remote', 'excused', 'absent'] as const
export type Presence = (typeof presences)[number]

/** Whether the person took part; from afar counts as well. */
export function isPresent({ presence }: Attendant): boolean {
  return presence === 'in-person' || presence === 'remote'
}
