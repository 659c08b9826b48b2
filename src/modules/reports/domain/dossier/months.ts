import { addDays, addMonths, daysBetween } from '../../../../kernel/local-date.ts'
import type { Period } from '../../../../kernel/period.ts'

/** Whole months of a period, and those that it has begun: 12. 1. – 31. 12. are 11 whole ones, 12 begun. */
type Months = { readonly whole: number; readonly begun: number }

/** Counted from the day on which the period begins, both days included. */
export function monthsOf({ from, to }: Period): Months {
  const end = addDays(to, 1)
  // Never too many: a month has 31 days at most.
  let whole = Math.floor(daysBetween(from, end) / 31)
  while (addMonths(from, whole + 1) <= end) whole += 1
  return { whole, begun: addMonths(from, whole) < end ? whole + 1 : whole }
}

/**
 * Rule 41: the period of a report is as long as the report says. Who counts the month that has only begun is right, and who leaves it
 * out is, too.
 */
export function agreesWith(stated: number, period: Period): boolean {
  const { whole, begun } = monthsOf(period)
  return stated === whole || stated === begun
}
