import { dayOf, monthOf, yearOf } from '../../kernel/local-date.ts'
import type { Period } from '../../kernel/period.ts'
import { firstOf, isMark, lookUp, numberAt, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { deadlineFillers, deadlineWords } from '../vocabulary/bounds.ts'
import { yearsWords, yearWords } from '../vocabulary/calendar.ts'
import { programmePeriod, programmes } from '../vocabulary/other.ts'
import { type InYear, inYear, monthsFrom } from './in-year.ts'
import { type Dated, wholePeriod, wholeYear, yearNumber } from './whole-period.ts'

/** Periods that stand here together: one, a range made of two ends, or several that share their year. */
export type Periods = readonly Period[] | 'broken'

/** "od 1. 4. 2023 do 31. 3. 2026", "listopad 2022 – duben 2024", "6/2022–6/2025" */
const datedRange: Rule<Periods> = (tokens, at) => {
  const first = wholePeriod(tokens, afterOpening(tokens, at))
  const next = first === null ? null : afterTo(tokens, first.end)
  const last = next === null ? null : (wholePeriod(tokens, next) ?? bareYear(tokens, next))
  return first === null || last === null ? null : { value: between(first.value, last.value), end: last.end }
}

/** "leden–březen 2025", "1. 4. – 30. 6. 2023", "jaro až podzim 2024": the first end shares the year of the last. */
const sharedYearRange: Rule<Periods> = (tokens, at) => {
  const first = inYear(tokens, afterOpening(tokens, at))
  const next = first === null ? null : afterTo(tokens, first.end)
  const last = next === null ? null : wholePeriod(tokens, next)
  if (first === null || last === null) return null
  return { value: sharing([first.value], last.value, 'range'), end: last.end }
}

/** "9–12/2023", "1.–15. 5. 2023", "1. a 2. kvartál 2023": a number shares month or unit with what follows. */
const sharedUnit: Rule<Periods> = (tokens, at) => {
  const start = afterOpening(tokens, at)
  const ordinal = numberAt(tokens, start, 1, 31)
  if (ordinal === null) return null
  const afterOrdinal = isMark(tokens, start + 1, '.') ? start + 2 : start + 1
  const isList = isListSign(tokens, afterOrdinal)
  const next = isList ? afterOrdinal + 1 : afterTo(tokens, afterOrdinal)
  const last = next === null ? null : wholePeriod(tokens, next)
  if (last === null) return null
  const first = last.value === 'broken' ? 'broken' : sameUnit(ordinal, last.value)
  if (first === 'broken' || last.value === 'broken') return { value: 'broken', end: last.end }
  return { value: isList ? [first, last.value] : between(first, last.value), end: last.end }
}

/** "2022 – 2026", "let 2021 - 2022"; not the years in a programme's name. */
const yearRange: Rule<Periods> = (tokens, at) => {
  const start = skipWords(tokens, skipWords(tokens, afterOpening(tokens, at), yearsWords), yearWords)
  const first = yearNumber(tokens, start)
  const next = first === null ? null : afterTo(tokens, first.end)
  const last = next === null ? null : yearNumber(tokens, skipWords(tokens, next, yearWords))
  if (first === null || last === null || namesProgramme(tokens, at)) return null
  return { value: between(wholeYear(first.value), wholeYear(last.value)), end: last.end }
}

/** "květen a září 2022" */
const sharedYearList: Rule<Periods> = (tokens, at) => {
  const parts: InYear[] = []
  let place = at
  for (let part = inYear(tokens, at); part !== null && isListSign(tokens, part.end); part = inYear(tokens, place)) {
    parts.push(part.value)
    place = part.end + 1
  }
  const last = parts.length === 0 ? null : wholePeriod(tokens, place)
  return last === null ? null : { value: sharing(parts, last.value, 'list'), end: last.end }
}

const single: Rule<Periods> = (tokens, at) => {
  const read = wholePeriod(tokens, at) ?? (standsAlone(tokens, at) ? bareYear(tokens, at) : null)
  if (read === null) return null
  return { value: read.value === 'broken' ? 'broken' : [read.value], end: read.end }
}

export const ranges: Rule<Periods> = firstOf(datedRange, sharedYearRange, sharedUnit, yearRange)
export const periods: Rule<Periods> = firstOf(ranges, sharedYearList, single)

/** A year without the word for it: "do 2025". Only where a bound word or its solitude shows that it is one. */
export const bareYear: Rule<Dated> = (tokens, at) => {
  const year = yearNumber(tokens, at)
  return year === null ? null : { value: wholeYear(year.value), end: year.end }
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

/** The day, month, quarter or half with that number, of the same kind and year as another one. */
function sameUnit(ordinal: number, other: Period): Dated {
  const [year, month] = [yearOf(other.from), monthOf(other.from)]
  if (other.from === other.to) {
    const day = dayOf(year, month, ordinal)
    return day === null ? 'broken' : { from: day, to: day }
  }
  const length = monthOf(other.to) - month + 1
  return length > 0 && ordinal * length <= 12
    ? (monthsFrom((ordinal - 1) * length + 1, length)(year) ?? 'broken')
    : 'broken'
}

function isListSign(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, ',') || ['a', 'i'].includes(tokens[at]?.key ?? '')
}

function afterOpening(tokens: Tokens, at: number): number {
  return ['od', 'mezi'].includes(tokens[at]?.key ?? '') ? at + 1 : at
}

/** The place after the sign or words between two ends. */
function afterTo(tokens: Tokens, at: number): number | null {
  if (isMark(tokens, at, '-')) return at + 1
  if (tokens[at]?.key === 'a' && tokens.slice(Math.max(0, at - 8), at).some((token) => token.key === 'mezi'))
    return at + 1
  let end = at
  let isBound = false
  for (; lookUp(tokens, end, deadlineWords) ?? lookUp(tokens, end, deadlineFillers); end += 1) {
    isBound ||= ['az', 'do'].includes(tokens[end]?.key ?? '')
  }
  return isBound ? end : null
}

function namesProgramme(tokens: Tokens, at: number): boolean {
  const before = isMark(tokens, at - 1, '+') ? at - 2 : at - 1
  return (
    lookUp(tokens, before, programmes) !== undefined ||
    tokens.some((_, index) => lookUp(tokens, index, programmePeriod) !== undefined)
  )
}

/** Nothing but marks, brackets and line ends around: "(2016)", "2023, 2024". */
function standsAlone(tokens: Tokens, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const freeBefore = before === undefined || before.kind === 'open' || (tokens[at]?.linesBefore ?? 0) > 0
  const freeAfter = after === undefined || after.kind === 'open' || after.kind === 'close' || after.linesBefore > 0
  return freeBefore && freeAfter
}
