import { daysBetween, earlier, type LocalDate, later } from './local-date.ts'

/** Whole days from–to, both included. `from` is never after `to`. */
export type Period = { readonly from: LocalDate; readonly to: LocalDate }

export function contains(period: Period, date: LocalDate): boolean {
  return period.from <= date && date <= period.to
}

/** What two periods have in common, or null. */
export function overlap(a: Period, b: Period): Period | null {
  const from = later(a.from, b.from)
  const to = earlier(a.to, b.to)
  return from <= to ? { from, to } : null
}

/** Number of days, both ends included: the year 2023 has 365. */
export function lengthInDays(period: Period): number {
  return daysBetween(period.from, period.to) + 1
}
