import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOfMonth,
  type LocalDate,
  localDate,
  monthOf,
  yearOf,
} from '../kernel/local-date.ts'
import { overlap, type Period } from '../kernel/period.ts'
import type { Frequency } from './clause.ts'

/** Where a year begins: on 1 January, or on the day from which the agreement is valid. */
export type YearStart = 'calendar' | 'from-start'

/** One whole unit of a frequency, and what of it lies in the span. */
export type Unit = { readonly whole: Period; readonly part: Period }

/**
 * The years, quarters, weeks … that a span touches, in order. Calendar units begin where the calendar has them (weeks on
 * Monday, several years with the span's first year); the others on the first day of the span.
 */
export function unitsOf(per: Frequency, span: Period, start: YearStart): readonly Unit[] {
  const origin = start === 'calendar' ? calendarStart(per, span.from) : span.from
  const units: Unit[] = []
  for (let index = 0, from = origin; from <= span.to; index += 1) {
    const next = startOfUnit(per, origin, index + 1)
    const whole = { from, to: addDays(next, -1) }
    const part = overlap(whole, span)
    if (part !== null) units.push({ whole, part })
    from = next
  }
  return units
}

/** Months of a frequency; a week has none. */
export function monthsOf(per: Exclude<Frequency, 'week'>): number {
  const months = { year: 12, 'half-year': 6, quarter: 3, month: 1 } as const
  return isNamed(per) ? months[per] : 12 * yearsOf(per)
}

/** 2 of `P2Y`. */
export function yearsOf(per: `P${number}Y`): number {
  return Number(per.slice(1, -1))
}

export function isNamed(per: Frequency): per is Exclude<Frequency, `P${number}Y`> {
  return !per.startsWith('P')
}

function startOfUnit(per: Frequency, origin: LocalDate, index: number): LocalDate {
  return per === 'week' ? addDays(origin, 7 * index) : addMonths(origin, monthsOf(per) * index)
}

function calendarStart(per: Frequency, day: LocalDate): LocalDate {
  if (per === 'week') return addDays(day, -weekday(day))
  const months = Math.min(monthsOf(per), 12)
  return firstDayOfMonth(yearOf(day), Math.floor((monthOf(day) - 1) / months) * months + 1)
}

/** 0 on Monday. */
function weekday(day: LocalDate): number {
  return ((daysBetween(localDate('2024-01-01'), day) % 7) + 7) % 7
}
