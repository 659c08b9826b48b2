import { dayOf, earlier, type LocalDate, lastDayOfMonth, yearOf } from '../kernel/local-date.ts'
import { contains, lengthInDays, overlap, type Period } from '../kernel/period.ts'
import type { Clause, Frequency, Occurrence } from './clause.ts'
import { isNamed, monthsOf, type Unit, unitsOf, type YearStart } from './span-units.ts'

type Recurrence = Extract<Clause, { kind: 'recurrence' }>

/**
 * The spans in which a clause wants something, cut to the time of validity; none for a clause that cannot be counted.
 *
 * The form does not say whether "ročně" is a calendar year or one from the approval; the caller does. A part of a year at
 * either end of the validity owes a proportional count rounded down, yet at least one when it has a quarter of a year.
 *
 * @example occurrencesOf(yearly, { from: '2022-04-19', to: '2023-12-31' })
 * // [{ from: '2022-04-19', to: '2022-12-31', atLeast: 1 }, { from: '2023-01-01', to: '2023-12-31', atLeast: 1 }]
 */
export function occurrencesOf(
  clause: Clause,
  span: Period,
  options: { readonly year?: YearStart } = {},
): readonly Occurrence[] {
  switch (clause.kind) {
    case 'recurrence':
      return recurring(clause, span, options.year ?? 'calendar')
    case 'window':
      return once(overlap(clause, span), 1)
    case 'deadline':
      return clause.by < span.from ? [] : once({ from: span.from, to: earlier(clause.by, span.to) }, 1)
    case 'quantity':
      return once(span, clause.atLeast)
    case 'duration':
    case 'condition':
    case 'on-demand':
    case 'continuous':
    case 'scope':
    case 'missing':
    case 'unparsed':
      return []
    default:
      return clause satisfies never
  }
}

function once(period: Period | null, atLeast: number): readonly Occurrence[] {
  return period === null ? [] : [{ from: period.from, to: period.to, atLeast }]
}

/** Until the day of the first one there is a single occurrence; the units begin after it. */
function recurring(clause: Recurrence, span: Period, year: YearStart): readonly Occurrence[] {
  const units = unitsOf(clause.per, span, year)
  const { firstBy } = clause
  if (firstBy === null || firstBy < span.from) return units.flatMap((unit) => ofUnit(clause, unit))
  const first = { from: span.from, to: earlier(firstBy, span.to), atLeast: clause.atLeast }
  return [first, ...units.filter((unit) => unit.part.from > firstBy).flatMap((unit) => ofUnit(clause, unit))]
}

function ofUnit(clause: Recurrence, unit: Unit): readonly Occurrence[] {
  const atLeast = owed(clause, unit)
  const to = clause.dueBy === null ? unit.part.to : dueIn(clause.dueBy, unit)
  return atLeast === 0 || to === null ? [] : [{ from: unit.part.from, to, atLeast }]
}

/** The full count for a whole unit; ⌊count × days ÷ 365⌋ for a part of a year, and alike for the others. */
function owed(clause: Recurrence, unit: Unit): number {
  const days = lengthInDays(unit.part)
  if (days === lengthInDays(unit.whole)) return clause.atLeast
  const proportional = Math.floor((clause.atLeast * days) / usualDays(clause.per))
  return Math.min(clause.atLeast, Math.max(proportional, days >= leastPart(clause.per) ? 1 : 0))
}

function usualDays(per: Frequency): number {
  return per === 'week' ? 7 : Math.round((365 * monthsOf(per)) / 12)
}

/** From how many days on a part owes at least one: 90 of a year or several, the same share of anything shorter. */
function leastPart(per: Frequency): number {
  return isNamed(per) ? Math.ceil((90 / 365) * usualDays(per)) : 90
}

/** The due day inside the unit: its last one there; the end of the part when that comes first; null when it has passed. */
function dueIn(dueBy: string, unit: Unit): LocalDate | null {
  for (let year = yearOf(unit.whole.to); year >= yearOf(unit.whole.from); year -= 1) {
    const day = dayInYear(dueBy, year)
    if (!contains(unit.whole, day)) continue
    if (day > unit.part.to) return unit.part.to
    return day < unit.part.from ? null : day
  }
  return unit.part.to
}

/** `--02-29` is the last day of February in every year. */
function dayInYear(dueBy: string, year: number): LocalDate {
  const [month, day] = [Number(dueBy.slice(2, 4)), Number(dueBy.slice(5, 7))]
  return dayOf(year, month, day) ?? lastDayOfMonth(year, month)
}
