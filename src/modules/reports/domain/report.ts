import type { Id } from '#kernel/ids.ts'
import { firstDayOfYear, type LocalDate, lastDayOfYear } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { ReportKind } from '../../obligations/index.ts'
import type { GapReasons } from './gaps.ts'
import type { ReportWords } from './papers/fulfilment-report-input.ts'

/**
 * A yearly report of a cooperation. Its figures are never kept here: they come from the records at the moment it is read. Only
 * a person's words are kept, and what became of the paper.
 */
export type Report = {
  readonly id: Id<'Report'>
  readonly unitId: Id<'Unit'>
  readonly agreementId: Id<'Agreement'>
  readonly kind: ReportKind
  readonly year: number
  readonly words: ReportWords
  /** Why duties were not fulfilled. */
  readonly gaps: GapReasons
  /** Day on which it went to the council. */
  readonly submittedOn: LocalDate | null
  /** Session of the council that took note of it; it closes the duty. */
  readonly councilOn: LocalDate | null
  readonly councilResolution: string | null
  readonly version: number
}

export function periodOf(report: Pick<Report, 'year'>): Period {
  return { from: firstDayOfYear(report.year), to: lastDayOfYear(report.year) }
}

/** A council takes note of a paper that was submitted to it before, and neither lies in the future. */
export function requireOrder(
  { submittedOn, councilOn, councilResolution }: Pick<Report, 'submittedOn' | 'councilOn' | 'councilResolution'>,
  today: LocalDate,
): void {
  if (submittedOn !== null && submittedOn > today) throw new Refusal('report.day_in_future', {}, 'submittedOn')
  if (councilOn !== null && councilOn > today) throw new Refusal('report.day_in_future', {}, 'councilOn')
  if (submittedOn !== null && councilOn !== null && councilOn < submittedOn) {
    throw new Refusal('report.council_before_submission', { submitted: submittedOn, council: councilOn }, 'councilOn')
  }
  if (councilResolution !== null && councilOn === null) throw new Refusal('report.council_day_missing', {}, 'councilOn')
}
