import { dayOf, firstDayOfYear, lastDayOfYear } from '../../kernel/local-date.ts'
import type { Period } from '../../kernel/period.ts'
import { firstOf, isMark, lookUp, numberAt, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { romanMonths, schoolWords, seasons, yearAttributes, yearWords } from '../vocabulary/calendar.ts'
import { times } from '../vocabulary/counting.ts'
import { numberWords } from '../vocabulary/other.ts'
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

/** "2. kvartál 2023", "8. listopadu 2022", "Duben, 2024", "březen roku 2023", "zima 2025/2026": `part [","] ["roku"] year` */
const partOfYear: Rule<Dated> = (tokens, at) => {
  const part = inYear(tokens, at)
  const year = part === null ? null : yearNumber(tokens, beforeYear(tokens, part.end))
  if (part === null || year === null) return null
  const winterEnd = lookUp(tokens, at, seasons) === 12 ? nextYear(tokens, year.end, year.value) : null
  return { value: part.value(year.value) ?? 'broken', end: winterEnd ?? year.end }
}

/** "28. 2. 202": a whole day was meant, and its year cannot be read. */
const dayWithoutReadableYear: Rule<Dated> = (tokens, at) => {
  const day = dayInYear(tokens, at)
  const year = day === null ? undefined : tokens[day.end]
  if (day === null || year?.kind !== 'number' || year.text.length === 1) return null
  const isCount = lookUp(tokens, day.end + 1, times) !== undefined || isMark(tokens, day.end + 1, '.', '-')
  return isCount ? null : { value: 'broken', end: day.end + 1 }
}

/** "31/12/2024" may be a day or months, so it is neither. */
const slashedDay: Rule<Dated> = (tokens, at) => {
  const isNumbers = numberAt(tokens, at, 0, 99) !== null && numberAt(tokens, at + 2, 0, 99) !== null
  const year = isMark(tokens, at + 1, '/') && isMark(tokens, at + 3, '/') ? yearNumber(tokens, at + 4) : null
  return isNumbers && year !== null ? { value: 'broken', end: year.end } : null
}

/** "6/2022", "06.2022", "XII/2024": `(number | Roman numeral) ("/" | ".") year`; a small "x" is a place left open. */
const numberedMonth: Rule<Dated> = (tokens, at) => {
  if (followsNumberWord(tokens, at)) return null
  const roman = tokens[at]?.text === 'x' ? undefined : lookUp(tokens, at, romanMonths)
  const month = numberAt(tokens, at, 1, 12) ?? roman
  const year = isMark(tokens, at + 1, '/', '.') ? yearNumber(tokens, at + 2) : null
  if (month === undefined || year === null) return null
  return { value: monthsFrom(month, 1)(year.value) ?? 'broken', end: year.end }
}

/** "usnesení č. 3/2022": the number of a paper. */
function followsNumberWord(tokens: Tokens, at: number): boolean {
  const word = isMark(tokens, at - 1, '.', ':') ? at - 2 : at - 1
  return lookUp(tokens, word, numberWords) !== undefined
}

/** "školní rok 2023/2024", "šk. rok 2023/24": from September to August. `"školní" "rok" year ("/" | "–") year` */
const schoolYear: Rule<Dated> = (tokens, at) => {
  if (lookUp(tokens, at, schoolWords) === undefined || lookUp(tokens, at + 1, yearWords) === undefined) return null
  const year = yearNumber(tokens, at + 2)
  const end = year === null ? null : nextYear(tokens, year.end, year.value)
  return year === null || end === null ? null : { value: monthsFrom(9, 12)(year.value) ?? 'broken', end }
}

/** "rok 2025", "kalendářním roce 2025": `["kalendářní"] "rok" year` */
const namedYear: Rule<Dated> = (tokens, at) => {
  const word = skipWords(tokens, at, yearAttributes)
  if (lookUp(tokens, word, yearWords) === undefined) return null
  const year = yearNumber(tokens, word + 1)
  return year === null ? null : { value: wholeYear(year.value), end: year.end }
}

const anyPeriod: Rule<Dated> = firstOf(
  isoDay,
  partOfYear,
  dayWithoutReadableYear,
  slashedDay,
  numberedMonth,
  schoolYear,
  namedYear,
)

/** `period = iso day | part year | number "/" year | school year | "rok" year` */
export const wholePeriod: Rule<Dated> = (tokens, at) => {
  const read = anyPeriod(tokens, at)
  return read === null ? null : unlessTwoYears(tokens, read.value, read.end)
}

/** A year without the word for it: "do 2025". Only where a bound word or its solitude shows that it is one. */
export const bareYear: Rule<Dated> = (tokens, at) => {
  const year = yearNumber(tokens, at)
  return year === null ? null : unlessTwoYears(tokens, wholeYear(year.value), year.end)
}

export function wholeYear(year: number): Period {
  return { from: firstDayOfYear(year), to: lastDayOfYear(year) }
}

/** "1. pololetí 2023/2024" belongs to a school year, whose halves nobody defines. */
function unlessTwoYears(tokens: Tokens, value: Dated, end: number): { value: Dated; end: number } {
  const year = yearNumber(tokens, end - 1)
  const second = year === null || !isMark(tokens, end, '/') ? null : nextYear(tokens, end, year.value)
  return second === null ? { value, end } : { value: 'broken', end: second }
}

/** The place after "/2024" or "–24" behind 2023. */
function nextYear(tokens: Tokens, at: number, year: number): number | null {
  const token = isMark(tokens, at, '/', '-') ? tokens[at + 1] : undefined
  const next = String(year + 1)
  return token?.text === next || token?.text === next.slice(2) ? at + 2 : null
}

function beforeYear(tokens: Tokens, at: number): number {
  const end = isMark(tokens, at, ',', '/') ? at + 1 : at
  return skipWords(tokens, skipWords(tokens, end, yearAttributes), yearWords)
}
