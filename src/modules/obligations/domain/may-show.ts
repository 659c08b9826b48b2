import type { Period } from '../../../kernel/period.ts'

/**
 * Whether an occurrence can have a row in the ledger of a year. Of earlier years only an output can still be owed; what
 * comes later than the year is not counted at all.
 */
export function mayShow(occurrence: Period, year: Period, settles: 'output' | 'events'): boolean {
  return occurrence.from <= year.to && (settles === 'output' || occurrence.to >= year.from)
}
