import type { LocalDate } from '../../../kernel/local-date.ts'
import type { Period } from '../../../kernel/period.ts'
import { type Language, messagesIn } from '../../../messages/index.ts'
import type { ObligationId } from './evidence.ts'
import { type Explanation, explain } from './explain.ts'
import type { Fulfilment } from './fulfilment.ts'
import type { Ledger, LedgerRow } from './ledger.ts'
import { type CountedNoun, nounOf } from './noun-of.ts'
import { owedBy, titleOf } from './title-of.ts'

/** The ledger in the words of one language: what a page, a paper or the API shows without knowing a rule. */
export type DescribedLedger = {
  readonly year: number | null
  readonly today: LocalDate
  readonly groups: readonly { readonly activity: string; readonly rows: readonly DescribedRow[] }[]
  readonly totals: Ledger['totals']
  readonly count: number
  readonly next: { readonly title: string; readonly by: LocalDate; readonly obligationId: ObligationId } | null
}

export type DescribedRow = Explanation & {
  readonly obligationId: ObligationId
  readonly title: string
  readonly wording: string
  /** Whether the schedule has a row for it; a duty from the form's head has none. */
  readonly inSchedule: boolean
  /** Page of the document; null where it has no pages. */
  readonly page: number | null
  readonly unitOwes: string | null
  readonly agencyOwes: string | null
  readonly agencyOwesUntil: LocalDate | null
  readonly outputs: readonly string[]
  /** The numbers of the meter. What awaits confirmation is hatched. */
  readonly meter: { readonly counted: number; readonly awaiting: number; readonly needed: number } | null
  readonly noun: CountedNoun
  readonly period: Period
  readonly carriedOver: boolean
}

export function describeLedger(ledger: Ledger, language: Language): DescribedLedger {
  const { next } = ledger
  return {
    year: ledger.year,
    today: ledger.today,
    groups: ledger.groups.map(({ activity, rows }) => ({
      activity: activity ?? messagesIn(language).obligations.formHead,
      rows: rows.map((row) => describeRow(row, language)),
    })),
    totals: ledger.totals,
    count: ledger.rows.length,
    next:
      next === null ? null : { title: nameOf(next.row, language), by: next.by, obligationId: next.row.obligation.id },
  }
}

/** One row in words; rows of one duty can be described without the rest of the ledger. */
export function describeRow(row: LedgerRow, language: Language): DescribedRow {
  const { obligation, fulfilment } = row
  const owed = owedBy(obligation, language)
  return {
    ...explain(row, language),
    obligationId: obligation.id,
    title: nameOf(row, language),
    wording: obligation.wording,
    inSchedule: obligation.place !== null,
    page: obligation.source?.page ?? null,
    unitOwes: owed.unit,
    agencyOwes: owed.agency,
    agencyOwesUntil: obligation.agencyOwesUntil,
    outputs: obligation.outputs,
    meter: meterOf(fulfilment),
    noun: nounOf(obligation),
    period: fulfilment.period,
    carriedOver: row.carriedOver,
  }
}

function nameOf({ obligation, fulfilment }: LedgerRow, language: Language): string {
  return titleOf(obligation, language, fulfilment.period)
}

function meterOf({ counted, needed, expected }: Fulfilment): DescribedRow['meter'] {
  return needed === null ? null : { counted, needed, awaiting: expected - counted }
}
