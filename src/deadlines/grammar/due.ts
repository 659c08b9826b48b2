import type { LocalDate } from '../../kernel/local-date.ts'
import { afterPhrase, lookUp, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { firstWords, thisYearTails, windowWords, yearlyTails } from '../vocabulary/bounds.ts'
import { endWords, months, seasons, yearAttributes, yearWords } from '../vocabulary/calendar.ts'
import { everyPhrases, regularWords } from '../vocabulary/frequencies.ts'
import { afterBound, lastDay } from './deadline.ts'
import { inYear } from './in-year.ts'
import { broken, type Piece } from './part.ts'
import { isListSign, periods } from './periods.ts'
import { yearNumber } from './whole-period.ts'

/**
 * The day by which each year's duty is due: "do 31. března", "vždy ke konci kalendářního roku", "do 30. 6. každého roku".
 *
 *     due = ["vždy"] {bound} ["konce"] (part | "roku") ["každého roku" | "následujícího roku" …]
 *
 * Several days of a year ("k 30. 6. a 31. 12.") are no single one, so they stay words.
 */
export const due: Rule<Piece> = (tokens, at) => {
  const regular = skipWords(tokens, at, regularWords)
  const bound = afterBound(tokens, regular)
  const hasEnd = lookUp(tokens, bound.end, endWords) !== undefined
  const start = hasEnd ? bound.end + 1 : afterSeasonWord(tokens, bound.end, regular > at)
  if (start === at) return null
  const day = (hasEnd ? endOfYear(tokens, start) : null) ?? dayOfEachYear(tokens, start)
  if (day === null || !(bound.value || regular > at || hasEnd) || yearNumber(tokens, day.end) !== null) return null
  const yearly = afterPhrase(tokens, day.end, yearlyTails)
  const tail = yearly ?? afterPhrase(tokens, day.end, thisYearTails) ?? day.end
  const another = afterOtherDays(tokens, tail)
  if (another > tail) return { value: { role: 'word' }, end: another }
  if (day.value === null) return { value: broken, end: tail }
  const always = regular > at || yearly !== null || day.value.always
  return { value: { role: 'due', day: day.value.day, always }, end: tail }
}

/** "každý podzim", "každé jaro": `"každý" (month | season)` */
export const everySeason: Rule<Piece> = (tokens, at) => {
  const start = afterPhrase(tokens, at, everyPhrases)
  const part = start === null || !isMonthOrSeason(tokens, start) ? null : dayOfEachYear(tokens, start)
  const day = part?.value?.day
  return part === null || day === undefined ? null : { value: { role: 'due', day, always: true }, end: part.end }
}

/** "v březnu", "na podzim", right after "1x ročně": due by its last day. */
export const partOfEachYear: Rule<Piece> = (tokens, at) => {
  const start = skipWords(tokens, at, windowWords)
  const part = start === at || !isMonthOrSeason(tokens, start) ? null : dayOfEachYear(tokens, start)
  const day = part?.value?.day
  const isOne = part !== null && yearNumber(tokens, part.end) === null && afterOtherDays(tokens, part.end) === part.end
  return day === undefined || !isOne ? null : { value: { role: 'due', day, always: false }, end: part.end }
}

/** "poprvé do konce roku 2024", "první v březnu 2023": `"poprvé" (deadline | periods)` */
export const first: Rule<Piece> = (tokens, at) => {
  if (lookUp(tokens, at, firstWords) === undefined) return null
  const by = lastDay(tokens, at + 1) ?? firstPeriod(tokens, skipWords(tokens, at + 1, windowWords))
  if (by === null) return null
  return { value: by.value === 'broken' ? broken : { role: 'first', by: by.value }, end: by.end }
}

const firstPeriod: Rule<LocalDate | 'broken'> = (tokens, at) => {
  const read = periods(tokens, at)
  if (read === null) return null
  const last = read.value === 'broken' ? undefined : read.value.at(-1)
  return { value: last === undefined ? 'broken' : last.to, end: read.end }
}

type EachYear = { readonly day: string; readonly always: boolean }

/** After "konce": "roku", "kalendářního roku", "každého roku". */
const endOfYear: Rule<EachYear> = (tokens, at) => {
  const yearly = afterPhrase(tokens, at, yearlyTails)
  if (yearly !== null) return { value: { day: '--12-31', always: true }, end: yearly }
  const known = afterPhrase(tokens, at, thisYearTails)
  if (known !== null) return { value: { day: '--12-31', always: false }, end: known }
  const word = skipWords(tokens, at, yearAttributes)
  return lookUp(tokens, word, yearWords) === undefined
    ? null
    : { value: { day: '--12-31', always: false }, end: word + 1 }
}

/** The last day of a part of the year, null when it has no such day. The end of February is `--02-29`, as in a leap year. */
const dayOfEachYear: Rule<EachYear | null> = (tokens, at) => {
  const part = inYear(tokens, at)
  if (part === null) return null
  const period = part.value(2024)
  return { value: period === null ? null : { day: `-${period.to.slice(4)}`, always: false }, end: part.end }
}

/** "vždy na podzim": the word before a season, which binds nothing by itself. */
function afterSeasonWord(tokens: Tokens, at: number, isRegular: boolean): number {
  return isRegular && tokens[at]?.key === 'na' ? at + 1 : at
}

/** The place after ", k 30. 9. a do 31. 12.". */
function afterOtherDays(tokens: Tokens, at: number): number {
  let end = at
  for (let next = at; isListSign(tokens, next); next = end) {
    const bound = afterBound(tokens, next + 1).end
    const other = inYear(tokens, skipWords(tokens, bound, windowWords))
    if (other === null || yearNumber(tokens, other.end) !== null) break
    end = other.end
  }
  return end
}

function isMonthOrSeason(tokens: Tokens, at: number): boolean {
  return [months, seasons].some((lexicon) => lookUp(tokens, at, lexicon) !== undefined)
}
