import type { LocalDate } from '../../kernel/local-date.ts'
import { afterPhrase, lookUp, type Rule, skipWords } from '../text/reading.ts'
import { firstWords, thisYearTails, yearlyTails } from '../vocabulary/bounds.ts'
import { endWords, yearAttributes, yearWords } from '../vocabulary/calendar.ts'
import { regularWords } from '../vocabulary/frequencies.ts'
import { afterBound, lastDay } from './deadline.ts'
import { inYear } from './in-year.ts'
import { broken, type Piece } from './part.ts'
import { periods } from './periods.ts'

/** "do 31. března", "vždy ke konci kalendářního roku", "do 30. 6. každého roku": the day by which each year's duty is due. */
export const due: Rule<Piece> = (tokens, at) => {
  const regular = skipWords(tokens, at, regularWords)
  const bound = afterBound(tokens, regular)
  const end = lookUp(tokens, bound.end, endWords) === undefined ? bound.end : bound.end + 1
  if (end === at) return null
  const hasEnd = end > bound.end
  const day = (hasEnd ? endOfYear(tokens, end) : null) ?? dayOfEachYear(tokens, end)
  if (day === null || !(bound.value || regular > at || hasEnd)) return null
  const yearly = afterPhrase(tokens, day.end, yearlyTails)
  const tail = yearly ?? afterPhrase(tokens, day.end, thisYearTails) ?? day.end
  if (day.value === null) return { value: broken, end: tail }
  return {
    value: { role: 'due', day: day.value.day, always: regular > at || yearly !== null || day.value.always },
    end: tail,
  }
}

/** "poprvé do konce roku 2024", "první v březnu 2023" */
export const first: Rule<Piece> = (tokens, at) => {
  if (lookUp(tokens, at, firstWords) === undefined) return null
  const bound = afterBound(tokens, at + 1)
  const by = lastDay(tokens, at + 1) ?? firstPeriod(tokens, bound.end)
  if (by === null) return null
  return { value: by.value === 'broken' ? broken : { role: 'first', by: by.value }, end: by.end }
}

const firstPeriod: Rule<LocalDate | 'broken'> = (tokens, at) => {
  const season = tokens[at]?.key === 'na' ? at + 1 : at
  const read = periods(tokens, season)
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
