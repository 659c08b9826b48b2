import type { LocalDate } from '../../../../kernel/local-date.ts'
import type { Period } from '../../../../kernel/period.ts'
import type { Language } from '../../../../messages/index.ts'
import type { DescribedLedger, Evidence, MeetingKind, RequiredRole } from '../../../obligations/index.ts'
import type { GapReasons } from '../gaps.ts'

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
    readonly managerVacant: boolean
    readonly consultant: string | null
    /** Everybody who wrote the report, as the history names them. */
    readonly preparedBy: readonly string[]
  }
  /** What became of the paper in the council. */
  readonly council: {
    readonly submittedOn: LocalDate | null
    readonly on: LocalDate | null
    readonly resolution: string | null
  }
  readonly ledger: DescribedLedger
  /** Meetings that were held in the year, in any order. */
  readonly meetings: readonly ReportedMeeting[]
  readonly words: ReportWords
  /** Why duties were not fulfilled; printed beside those that still are not. */
  readonly gaps: GapReasons
  /** Records of the unit; those that the ledger counts are named as proofs. */
  readonly evidence: readonly Evidence[]
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
