import type { LocalDate } from '../../../../kernel/local-date.ts'
import type { Period } from '../../../../kernel/period.ts'
import type { Language } from '../../../../messages/index.ts'
import type { DescribedLedger, MeetingKind, RequiredRole } from '../../../obligations/index.ts'

/** Everything of which the yearly report is composed. Words may be a person's; figures are always the ledger's. */
export type FulfilmentReport = {
  readonly language: Language
  readonly year: number
  readonly preparedOn: LocalDate
  readonly unit: { readonly name: string; readonly ico: string | null }
  readonly agreement: {
    readonly approvedOn: LocalDate | null
    readonly resolution: string | null
    readonly validity: Period
    readonly agencyOwesUntil: LocalDate | null
  }
  readonly people: {
    readonly representative: string | null
    readonly manager: string | null
    readonly consultant: string | null
    readonly preparedBy: string | null
  }
  /** Whether the council takes note of the report, and at which session when that is known. */
  readonly council: { readonly on: LocalDate | null } | null
  readonly ledger: DescribedLedger
  /** Meetings that were held in the year, in any order. */
  readonly meetings: readonly ReportedMeeting[]
  readonly words: ReportWords
  readonly attachments: readonly string[]
}

export type ReportedMeeting = {
  readonly on: LocalDate
  readonly kind: MeetingKind
  readonly present: number | null
  readonly roles: readonly RequiredRole[]
}

/** Words that a person added to a section; left out where nobody did. */
export type ReportWords = {
  readonly [Section in 'introduction' | 'obligations' | 'held' | 'missing' | 'next' | 'agency']?:
    | string
    | null
    | undefined
}
