import { firstDayOfYear, lastDayOfYear, yearOf } from '../../../kernel/local-date.ts'
import type { Period } from '../../../kernel/period.ts'
import type { ObligationSeed } from './obligation.ts'

/**
 * The time that a recurring report is about: its occurrence; where the schedule sets a day of the year, the calendar year
 * that ended before a day in its first half ("do 31. března": the year before), or the year of the day.
 */
export function reportPeriod({ counting }: ObligationSeed, occurrence: Period): Period {
  if (!counting.countable || counting.term.kind !== 'recurrence') return occurrence
  const { dueBy, per } = counting.term
  if (dueBy === null || per !== 'year') return occurrence
  const year = yearOf(occurrence.to) - (dueBy < '--07-01' ? 1 : 0)
  return { from: firstDayOfYear(year), to: lastDayOfYear(year) }
}
