import type { Id } from '../../../kernel/ids.ts'
import type { LocalDate } from '../../../kernel/local-date.ts'
import type { Period } from '../../../kernel/period.ts'
import type { AgendaItemType, MeetingKind, RecordKind, ReportKind, RequiredRole } from './evidence-rule.ts'

export type ObligationId = Id<'Obligation'>

/**
 * A record in the shape in which obligations are counted. Modules that keep meetings, reports and other help provide it;
 * nothing is ever typed here a second time.
 */
export type Evidence = {
  readonly id: string
  readonly source: EvidenceSource
  /** The day it happened or will happen; of a report the day to which it belongs in lists. */
  readonly on: LocalDate
  readonly facts: EvidenceFacts
  /** Obligations to which a person linked it, whatever their rule says. */
  readonly linkedTo: readonly ObligationId[]
  readonly confirmation: Confirmation
  /** Why the other side objects to it; null unless it does. */
  readonly objection: string | null
  /** The record's own name; null when its kind and day say enough. */
  readonly title: string | null
}

/** Where the record lives, for links. */
export type EvidenceSource = { readonly type: 'meeting' | 'report' | 'record'; readonly id: string }

/**
 * Whether the other side agreed that it took place so. What awaits its word is shown, not counted; what it objects to does not
 * count.
 */
export type Confirmation = 'confirmed' | 'awaiting' | 'objected' | 'not-needed'

export type Stage = 'held' | 'planned' | 'cancelled'

/** Help may be offered first. Once it is accepted it is planned; what nobody took up proves nothing and is told all the same. */
export type RecordStage = Stage | 'offered' | 'not-taken'

export type EvidenceFacts = MeetingFacts | ReportFacts | RecordFacts

export type MeetingFacts = {
  readonly of: 'meeting'
  readonly kind: MeetingKind
  readonly stage: Stage
  readonly rolesPresent: readonly RequiredRole[]
  readonly agendaItems: readonly AgendaItemType[]
  readonly hasMinutes: boolean
  readonly hasAttendance: boolean
}

export type ReportFacts = {
  readonly of: 'report'
  readonly kind: ReportKind
  /** The time that the report is about. */
  readonly forPeriod: Period
  readonly submittedOn: LocalDate | null
  /** The session that took or is to take note of it. */
  readonly councilOn: LocalDate | null
}

export type RecordFacts = {
  readonly of: 'record'
  readonly kind: RecordKind
  readonly stage: RecordStage
  readonly hours: number | null
  /** Held at a distance, online. */
  readonly distance: boolean
  readonly participants: number | null
  /** Who did not take the offer up and why; left out of any other stage and of what was kept before it was told. */
  readonly declined?: Declined
}

export type Declined = { readonly by: string; readonly reason: string }
