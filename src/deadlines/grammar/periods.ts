import { yearOf } from '../../kernel/local-date.ts'
import type { Period } from '../../kernel/period.ts'
import { firstOf, isMark, lookUp, numberAt, type Reading, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { deadlineFillers, deadlineWords, windowWords } from '../vocabulary/bounds.ts'
import { halfWords, quarterWords, yearsWords, yearWords } from '../vocabulary/calendar.ts'
import { programmePeriod, programmes } from '../vocabulary/other.ts'
import { type InYear, inYear, ordinal } from './in-year.ts'
import { sameUnit } from './same-unit.ts'
import { bareYear, type Dated, wholePeriod, wholeYear, yearNumber } from './whole-period.ts'

/** Periods that stand here together: one, a range made of two ends, or several that share their year. */
export type Periods = readonly Period[] | 'broken'

/** "od 1. 4. 2023 do 31. 3. 2026", "listopad 2022 – duben 2024", "6/2022–6/2025": `["od"] period to (period | year)` */
const datedRange: Rule<Periods> = (tokens, at) => {
  const first = wholePeriod(tokens, afterOpening(tokens, at))
  const next = first === null ? null : afterTo(tokens, first.end)
  const last = next === null ? null : (wholePeriod(tokens, next) ?? bareYear(tokens, next))
  return first === null || last === null ? null : { value: between(first.value, last.value), end: last.end }
}

/** "leden–březen 2025", "1. 4. – 30. 6. 2023", "září/říjen 2022": `["od"] part (to | "/") period`, both of one year */
const sharedYearRange: Rule<Periods> = (tokens, at) => {
  const first = inYear(tokens, afterOpening(tokens, at))
  const slashed = first !== null && isMark(tokens, first.end, '/') ? first.end + 1 : null
  const next = first === null ? null : (slashed ?? afterTo(tokens, first.end))
  const last = next === null ? null : wholePeriod(tokens, next)
  if (first === null || last === null) return null
  return { value: sharing([first.value], last.value, 'range'), end: last.end }
}

/** "9–12/2023", "1.–15. 5. 2023", "I. a II. kvartál 2023": `["od"] number (to | sign) period`, both of one month or unit */
const sharedUnit: Rule<Periods> = (tokens, at) => {
  const start = afterOpening(tokens, at)
  const first = numberOfUnit(tokens, start)
  if (first === null) return null
  const isList = isListSign(tokens, first.end)
  const next = isList ? afterListSign(tokens, first.end) : afterTo(tokens, first.end)
  const last = next === null ? null : wholePeriod(tokens, next)
  if (last === null || (numberAt(tokens, start, 1, 31) === null && !hasOrdinal(tokens, next ?? start))) return null
  const unit = last.value === 'broken' ? 'broken' : sameUnit(first.value, last.value)
  if (unit === 'broken' || last.value === 'broken') return { value: 'broken', end: last.end }
  return { value: isList ? [unit, last.value] : between(unit, last.value), end: last.end }
}

/** "2022 – 2026", "let 2021 - 2022"; not the years in a programme's name: `["od"] ["roku"] year to ["roku"] year` */
const yearRange: Rule<Periods> = (tokens, at) => {
  const start = skipWords(tokens, skipWords(tokens, afterOpening(tokens, at), yearsWords), yearWords)
  const first = yearNumber(tokens, start)
  const next = first === null ? null : afterTo(tokens, first.end)
  const last = next === null ? null : yearNumber(tokens, skipWords(tokens, next, yearWords))
  if (first === null || last === null || namesProgramme(tokens, at)) return null
  return { value: between(wholeYear(first.value), wholeYear(last.value)), end: last.end }
}

/** No year has more parts than months. */
const mostParts = 12

/** "květen a září 2022", "na jaře a na podzim 2023": `part {sign part} sign period`, all of one year */
const sharedYearList: Rule<Periods> = (tokens, at) => {
  const parts: InYear[] = []
  let place = at
  for (let part = inYear(tokens, at); part !== null && isListSign(tokens, part.end); part = inYear(tokens, place)) {
    if (parts.length === mostParts) return null
    parts.push(part.value)
    place = afterListSign(tokens, part.end)
  }
  const last = parts.length === 0 ? null : wholePeriod(tokens, place)
  return last === null ? null : { value: sharing(parts, last.value, 'list'), end: last.end }
}

/** "2023, 2024 a 2025", where nothing else stands around or "v letech" stands before: `year sign year {sign year}` */
export const yearList: Rule<Periods> = (tokens, at) => {
  const years: Period[] = []
  let end = at
  for (let year = yearNumber(tokens, at); year !== null; year = yearNumber(tokens, end)) {
    years.push(wholeYear(year.value))
    end = year.end
    if (!isListSign(tokens, end) || yearNumber(tokens, end + 1) === null) break
    end += 1
  }
  return years.length < 2 ? null : { value: years, end }
}

const single: Rule<Periods> = (tokens, at) => {
  const read = wholePeriod(tokens, at) ?? (isFreeBefore(tokens, at) ? alone(tokens, bareYear(tokens, at)) : null)
  if (read === null) return null
  return { value: read.value === 'broken' ? 'broken' : [read.value], end: read.end }
}

const yearsAlone: Rule<Periods> = (tokens, at) =>
  isFreeBefore(tokens, at) && tokens[at - 1]?.kind !== 'open' ? alone(tokens, yearList(tokens, at)) : null

export const ranges: Rule<Periods> = firstOf(datedRange, sharedYearRange, sharedUnit, yearRange)
export const periods: Rule<Periods> = firstOf(ranges, sharedYearList, yearsAlone, single)

/** The place after a sign of a list and the words that begin its next item: "a v …", ", na …". */
export function afterListSign(tokens: Tokens, at: number): number {
  return skipWords(tokens, at + 1, windowWords)
}

export function isListSign(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, ',') || ['a', 'i'].includes(tokens[at]?.key ?? '')
}

function between(first: Dated, last: Dated): Periods {
  if (first === 'broken' || last === 'broken' || first.from > last.to) return 'broken'
  return [{ from: first.from, to: last.to }]
}

/** Gives the earlier parts the year of the last one, as a range or each for itself. */
function sharing(parts: readonly InYear[], last: Dated, as: 'range' | 'list'): Periods {
  if (last === 'broken') return 'broken'
  const year = yearOf(last.from)
  const earlier = parts.map((part) => part(year))
  if (as === 'range') return between(earlier[0] ?? 'broken', last)
  const existing = earlier.filter((period) => period !== null)
  return existing.length === parts.length ? [...existing, last] : 'broken'
}

/** A quarter or a half; only these are counted by words and Roman numerals. */
function hasOrdinal(tokens: Tokens, at: number): boolean {
  const end = ordinal(tokens, at)?.end ?? at
  return [quarterWords, halfWords].some((lexicon) => lookUp(tokens, end, lexicon) !== undefined)
}

/** "1.", "9", "III." */
const numberOfUnit: Rule<number> = (tokens, at) => {
  const number = numberAt(tokens, at, 1, 31)
  if (number === null) return ordinal(tokens, at)
  return { value: number, end: isMark(tokens, at + 1, '.') ? at + 2 : at + 1 }
}

function afterOpening(tokens: Tokens, at: number): number {
  return ['od', 'mezi'].includes(tokens[at]?.key ?? '') ? at + 1 : at
}

/** The place after the sign or words between two ends: `to = "–" | "až" | "do" | "až do konce" | "a" after "mezi"` */
function afterTo(tokens: Tokens, at: number): number | null {
  if (isMark(tokens, at, '-')) return beginsItem(tokens, at) ? null : at + 1
  if (tokens[at]?.key === 'a' && tokens.slice(Math.max(0, at - 8), at).some((token) => token.key === 'mezi'))
    return at + 1
  const end = skipWords(tokens, at, deadlineWords, deadlineFillers)
  const isBound = tokens.slice(at, end).some((token) => token.key === 'az' || token.key === 'do')
  return isBound ? end : null
}

/** A dash at the beginning of a line, in an expression that begins with a dash itself, marks an item and joins nothing. */
function beginsItem(tokens: Tokens, at: number): boolean {
  return (tokens[at]?.linesBefore ?? 0) > 0 && isMark(tokens, 0, '-')
}

function namesProgramme(tokens: Tokens, at: number): boolean {
  const before = isMark(tokens, at - 1, '+') ? at - 2 : at - 1
  return (
    lookUp(tokens, before, programmes) !== undefined ||
    tokens.some((_, index) => lookUp(tokens, index, programmePeriod) !== undefined)
  )
}

/** Nothing but marks, brackets and line ends around: "(2016)". */
function alone<T>(tokens: Tokens, read: Reading<T> | null): Reading<T> | null {
  const after = read === null ? undefined : tokens[read.end]
  return after === undefined || after.kind === 'open' || after.kind === 'close' || after.linesBefore > 0 ? read : null
}

function isFreeBefore(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'open' || (tokens[at]?.linesBefore ?? 0) > 0
}
