import type { LocalDate } from '#kernel/local-date.ts'
import { contains, type Period } from '#kernel/period.ts'
import { Refusal } from '#kernel/refusal.ts'

/**
 * A meeting on a day on which no agreement of the unit is in force counts for nothing; usually its day or year is mistyped. Null
 * when it is within one, or when the unit has no dated agreement yet.
 */
export function outsideValidity(periods: readonly Period[], on: LocalDate): Refusal | null {
  const [first, ...others] = periods
  if (first === undefined || periods.some((period) => contains(period, on))) return null
  const { from, to } = others.reduce((best, period) => (gap(period, on) < gap(best, on) ? period : best), first)
  return new Refusal('meeting.outside_validity', { on, from, to }, 'on')
}

/** How far the day is from the period, in days; only for comparing. */
function gap({ from, to }: Period, on: LocalDate): number {
  return Math.min(Math.abs(Date.parse(from) - Date.parse(on)), Math.abs(Date.parse(to) - Date.parse(on)))
}
