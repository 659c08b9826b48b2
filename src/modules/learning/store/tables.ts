import type { ColumnType } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'
import type { RecordKind } from '../../obligations/index.ts'
import type { RecordState } from '../domain/progress.ts'
import type { DetailsJson } from './details-json.ts'

/** Rows of migrations/0004 and 0013, as far as this module knows them. */
export type LearningTables = {
  readonly record: {
    readonly id: string
    readonly unit_id: string
    readonly kind: RecordKind
    readonly title: string
    readonly on_day: LocalDate
    /** Exact hundredths; the driver keeps them as text. */
    readonly hours: string | null
    readonly distance: boolean
    readonly participants: number | null
    readonly note: string | null
    readonly document_id: string | null
    readonly version: number
    readonly state: RecordState
    readonly offered_on: LocalDate | null
    readonly offered_by: string | null
    readonly offered_to: string | null
    readonly accepted_on: LocalDate | null
    readonly declined_on: LocalDate | null
    readonly declined_by: string | null
    readonly declined_reason: string | null
    readonly details: ColumnType<DetailsJson, string, string>
    readonly certificate_document_id: string | null
    readonly programme_id: string | null
  }
  readonly record_participant: {
    readonly id: string
    readonly unit_id: string
    readonly record_id: string
    readonly position: number
    readonly name: string
    readonly organisation: string | null
    readonly person_id: string | null
    readonly certificate: boolean
  }
}
