import type { ColumnType } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'
import type { GivenFrom, Word } from '../domain/credit.ts'
import type { Confirmation, EvidenceFacts, EvidenceSource } from '../domain/evidence.ts'
import type { ObligationSeed } from '../domain/obligation.ts'
import type { LedgerSide } from '../domain/side.ts'

/** Rows of migrations/0004 and 0014, as far as this module knows them. Objects go in as JSON text. */
export type ObligationsTables = {
  readonly obligation: {
    readonly id: string
    readonly unit_id: string
    readonly agreement_id: string
    readonly agreement_version_id: string
    readonly position: number
    readonly seed: ColumnType<ObligationSeed, string, string>
    readonly version: ColumnType<number, number | undefined, number>
  }
  readonly waiver: {
    readonly id: string
    readonly unit_id: string
    readonly obligation_id: string
    readonly occurrence_from: LocalDate | null
    readonly reason: string
    readonly created_at: ColumnType<Date, Date, never>
  }
  readonly evidence: {
    readonly id: string
    readonly unit_id: string
    readonly source_type: EvidenceSource['type']
    readonly source_id: string
    readonly on_day: LocalDate
    readonly title: string | null
    readonly facts: ColumnType<EvidenceFacts, string, string>
    readonly linked_to: ColumnType<readonly string[], string[] | undefined, string[]>
    readonly confirmation: Confirmation
    readonly objection: string | null
  }
  readonly credit: {
    readonly id: string
    readonly unit_id: string
    readonly source_type: EvidenceSource['type']
    readonly source_id: string
    readonly unit_part: string | null
    readonly agency_part: string | null
    readonly asked_of: LedgerSide | null
    readonly asked_on: LocalDate | null
    readonly asked_by: string | null
    readonly word: Word['state']
    readonly reason: string | null
    readonly given_on: LocalDate | null
    readonly given_by: string | null
    readonly given_source: GivenFrom | null
    readonly source_note: string | null
    readonly version: number
  }
}
