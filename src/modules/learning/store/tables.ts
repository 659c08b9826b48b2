import type { LocalDate } from '#kernel/local-date.ts'
import type { RecordKind } from '../../obligations/index.ts'

/** Rows of migrations/0004, as far as this module knows them. */
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
  }
}
