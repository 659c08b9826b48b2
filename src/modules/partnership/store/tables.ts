import type { ColumnType } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'
import type { MeetingKind, RequiredRole } from '../../obligations/index.ts'
import type { AgendaItem, MeetingState, Presence } from '../domain/meeting.ts'

/** Rows of migrations/0004, 0008 and 0010, as far as this module knows them. */
export type PartnershipTables = {
  readonly meeting: {
    readonly id: string
    readonly unit_id: string
    readonly kind: MeetingKind
    readonly state: MeetingState
    readonly on_day: LocalDate
    readonly starts_at: string | null
    readonly ends_at: string | null
    readonly series_id: string | null
    readonly working_group_id: string | null
    readonly attendance_document_id: string | null
    /** How many came, when nobody wrote down who, and the paper that says so (migration 0012). */
    readonly present_count: number | null
    readonly document_id: string | null
    readonly place: string | null
    readonly name: string | null
    /** Goes in as JSON text: the driver would make an array of PostgreSQL of it. */
    readonly agenda: ColumnType<readonly AgendaItem[], string, string>
    readonly minutes: string
    readonly version: number
  }
  readonly attendance: {
    readonly id: string
    readonly unit_id: string
    readonly meeting_id: string
    readonly position: number
    readonly name: string
    readonly organisation: string | null
    readonly role: RequiredRole | null
    readonly presence: Presence
    readonly person_id: string | null
    readonly organisation_id: string | null
  }
}
