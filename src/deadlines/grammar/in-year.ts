import { addDays, addMonths, dayOf, firstDayOfMonth } from '../../kernel/local-date.ts'
import type { Period } from '../../kernel/period.ts'
import { firstOf, isMark, lookUp, numberAt, type Rule } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { halfWords, months, monthsOfDay, ordinals, quarterWords, romanMonths, seasons } from '../vocabulary/calendar.ts'

/** A day, month, quarter, half or season that waits for its year; null when that year has no such day. */
export type InYear = (year: number) => Period | null

/**
 * "31. 3.", "8. listopadu", "31. XII."
 *
 *     day = number "." (month | number ["."] | Roman numeral ".") | number month in the genitive
 */
export const dayInYear: Rule<InYear> = (tokens, at) => {
  const day = numberAt(tokens, at, 0, 99)
  if (day === null) return null
  if (!isMark(tokens, at + 1, '.')) return dayWithoutStop(tokens, at, day)
  const name = lookUp(tokens, at + 2, months)
  if (name !== undefined) return { value: oneDay(day, name), end: at + 3 }
  const month = numberAt(tokens, at + 2, 0, 99) ?? lookUp(tokens, at + 2, romanMonths)
  if (month === undefined) return null
  if (isMark(tokens, at + 3, '.')) return { value: oneDay(day, month), end: at + 4 }
  return isStuck(tokens, at, at + 2) ? { value: oneDay(day, month), end: at + 3 } : null
}

/** "31 prosince": recognition loses full stops. */
function dayWithoutStop(tokens: Tokens, at: number, day: number): ReturnType<Rule<InYear>> {
  const month = lookUp(tokens, at + 1, monthsOfDay) === undefined ? undefined : lookUp(tokens, at + 1, months)
  return month === undefined ? null : { value: oneDay(day, month), end: at + 2 }
}

const monthInYear: Rule<InYear> = (tokens, at) => {
  const month = lookUp(tokens, at, months)
  return month === undefined ? null : { value: monthsFrom(month, 1), end: at + 1 }
}

/** Spring from 1 March, summer from 1 June, autumn from 1 September, winter from 1 December. */
const seasonInYear: Rule<InYear> = (tokens, at) => {
  const month = lookUp(tokens, at, seasons)
  return month === undefined ? null : { value: monthsFrom(month, 3), end: at + 1 }
}

/** "2. kvartál", "II. čtvrtletí", "druhé čtvrtletí", "2Q" */
const quarterInYear: Rule<InYear> = (tokens, at) => {
  const number = ordinal(tokens, at)
  if (number === null || lookUp(tokens, number.end, quarterWords) === undefined) return null
  return { value: monthsFrom(3 * number.value - 2, 3), end: number.end + 1 }
}

/** "Q2" */
const englishQuarter: Rule<InYear> = (tokens, at) => {
  const quarter = tokens[at]?.key === 'q' ? numberAt(tokens, at + 1, 1, 4) : null
  return quarter === null ? null : { value: monthsFrom(3 * quarter - 2, 3), end: at + 2 }
}

/** "1. pololetí", "druhá polovina" */
const halfInYear: Rule<InYear> = (tokens, at) => {
  const number = ordinal(tokens, at)
  if (number === null || number.value > 2 || lookUp(tokens, number.end, halfWords) === undefined) return null
  return { value: monthsFrom(6 * number.value - 5, 6), end: number.end + 1 }
}

/** `part = day | ordinal quarter | "Q" number | ordinal half | month | season` */
export const inYear: Rule<InYear> = firstOf(
  dayInYear,
  quarterInYear,
  englishQuarter,
  halfInYear,
  monthInYear,
  seasonInYear,
)

/** "2.", "II.", "druhé": of a quarter or a half. */
export const ordinal: Rule<number> = (tokens, at) => {
  const value = numberAt(tokens, at, 1, 4) ?? lookUp(tokens, at, ordinals)
  if (value === undefined) return null
  return { value, end: isMark(tokens, at + 1, '.') ? at + 2 : at + 1 }
}

export function monthsFrom(month: number, count: number): InYear {
  return (year) => {
    const from = firstDayOfMonth(year, month)
    return { from, to: addDays(addMonths(from, count), -1) }
  }
}

function oneDay(day: number, month: number): InYear {
  return (year) => {
    const date = dayOf(year, month, day)
    return date === null ? null : { from: date, to: date }
  }
}

/** "31.3" is a day without its last full stop, "1. 2" is a numbered item. */
function isStuck(tokens: Tokens, first: number, last: number): boolean {
  const [a, dot, b] = tokens.slice(first, last + 1)
  return a?.end === dot?.start && dot?.end === b?.start
}
