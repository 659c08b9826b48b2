import { dayOf, firstDayOfYear, lastDayOfYear } from '../../kernel/local-date.ts'
import type { Period } from '../../kernel/period.ts'
import { firstOf, isMark, lookUp, numberAt, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { seasons, yearAttributes, yearWords } from '../vocabulary/calendar.ts'
import { times } from '../vocabulary/counting.ts'
import { dayInYear, inYear, monthsFrom } from './in-year.ts'

/** A period with its year, or `broken`: a day that no calendar has, a year with a missing digit. */
export type Dated = Period | 'broken'

/** "2025" as a number of four digits that can be a year of an agreement. */
export const yearNumber: Rule<number> = (tokens, at) => {
  const year = tokens[at]?.text.length === 4 ? numberAt(tokens, at, 1900, 2199) : null
  return year === null ? null : { value: year, end: at + 1 }
}

/** "2023-03-31" */
const isoDay: Rule<Dated> = (tokens, at) => {
  const year = yearNumber(tokens, at)
  if (year === null || !isMark(tokens, at + 1, '-') || !isMark(tokens, at + 3, '-')) return null
  const [month, day] = [numberAt(tokens, at + 2, 0, 99), numberAt(tokens, at + 4, 0, 99)]
  if (month === null || day === null) return null
  const date = dayOf(year.value, month, day)
  return { value: date === null ? 'broken' : { from: date, to: date }, end: at + 5 }
}

/** "2. kvartál 2023", "8. listopadu 2022", "Duben, 2024", "březen roku 2023", "zima 2025/2026" */
const partOfYear: Rule<Dated> = (tokens, at) => {
  const part = inYear(tokens, at)
  if (part === null) return null
  const year = yearNumber(tokens, beforeYear(tokens, part.end))
  if (year === null) return null
  const winter = lookUp(tokens, at, seasons) === 12 && isMark(tokens, year.end, '/') && yearNumber(tokens, year.end + 1)
  return { value: part.value(year.value) ?? 'broken', end: winter ? winter.end : year.end }
}

/** "28. 2. 202": a whole day was meant, and its year cannot be read. */
const dayWithoutReadableYear: Rule<Dated> = (tokens, at) => {
  const day = dayInYear(tokens, at)
  const year = day === null ? undefined : tokens[day.end]
  if (day === null || year?.kind !== 'number' || year.text.length === 1) return null
  const isCount = lookUp(tokens, day.end + 1, times) !== undefined || isMark(tokens, day.end + 1, '.', '-')
  return isCount ? null : { value: 'broken', end: day.end + 1 }
}

/** "6/2022", "06.2022" */
const numberedMonth: Rule<Dated> = (tokens, at) => {
  const month = numberAt(tokens, at, 1, 12)
  const year = month !== null && isMark(tokens, at + 1, '/', '.') ? yearNumber(tokens, at + 2) : null
  if (month === null || year === null) return null
  return { value: monthsFrom(month, 1)(year.value) ?? 'broken', end: year.end }
}

/** "školní rok 2023/2024": from September to August. */
const schoolYear: Rule<Dated> = (tokens, at) => {
  if (!/^skolni(ho|m)?$/.test(tokens[at]?.key ?? '') || lookUp(tokens, at + 1, yearWords) === undefined) return null
  const year = yearNumber(tokens, at + 2)
  const next = year !== null && isMark(tokens, year.end, '/', '-') ? yearNumber(tokens, year.end + 1) : null
  if (year === null || next?.value !== year.value + 1) return null
  return { value: monthsFrom(9, 12)(year.value) ?? 'broken', end: next.end }
}

/** "rok 2025", "kalendářním roce 2025" */
const namedYear: Rule<Dated> = (tokens, at) => {
  const word = skipWords(tokens, at, yearAttributes)
  if (lookUp(tokens, word, yearWords) === undefined) return null
  const year = yearNumber(tokens, word + 1)
  return year === null ? null : { value: wholeYear(year.value), end: year.end }
}

export const wholePeriod: Rule<Dated> = firstOf(
  isoDay,
  partOfYear,
  dayWithoutReadableYear,
  numberedMonth,
  schoolYear,
  namedYear,
)

export function wholeYear(year: number): Period {
  return { from: firstDayOfYear(year), to: lastDayOfYear(year) }
}

function beforeYear(tokens: Tokens, at: number): number {
  const end = isMark(tokens, at, ',', '/') ? at + 1 : at
  return skipWords(tokens, skipWords(tokens, end, yearAttributes), yearWords)
}
