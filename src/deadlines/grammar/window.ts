import { isMark, lookUp, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { openWords, windowWords } from '../vocabulary/bounds.ts'
import { yearsWords } from '../vocabulary/calendar.ts'
import { broken, type Head, type Piece } from './part.ts'
import { type Periods, periods, ranges, yearList } from './periods.ts'
import { bareYear } from './whole-period.ts'

/**
 * "září 2022", "na podzim 2022", "v období 2023–2024", "od 1. 4. do 30. 6. 2023": some time between two days.
 *
 *     window = ["v" | "na" | "v průběhu" | "období" …] (periods | year {sign year})
 */
export const window: Rule<Piece> = (tokens, at) => {
  const start = afterWindowWords(tokens, at)
  const read = periods(tokens, start) ?? (start > at ? (yearList(tokens, start) ?? oneYear(tokens, start)) : null)
  return read === null ? null : { value: pieceOf(read.value), end: read.end }
}

const oneYear: Rule<Periods> = (tokens, at) => {
  const year = bareYear(tokens, at)
  return year === null ? null : { value: year.value === 'broken' ? 'broken' : [year.value], end: year.end }
}

/**
 * "od roku 2020", "po roce 2023", "horizont roku 2021", "v polovině roku 2024": a bound without a day, which no clause can
 * hold: `("od" | "po" | "horizont" | "začátek" | "polovina" …) (periods | year)`
 */
export const openEnd: Rule<Piece> = (tokens, at) => {
  const start = openWordsEnd(tokens, at)
  if (start === at || ranges(tokens, at) !== null) return null
  const place = afterWindowWords(tokens, start)
  const read = periods(tokens, place) ?? bareYear(tokens, place)
  return read === null ? null : { value: broken, end: read.end }
}

/** "za rok 2023": the time that a report is about, not the time of the report. */
export const reportedTime: Rule<Piece> = (tokens, at) => {
  const read = tokens[at]?.key === 'za' ? periods(tokens, afterWindowWords(tokens, at + 1)) : null
  return read === null ? null : { value: { role: 'word' }, end: read.end }
}

function afterWindowWords(tokens: Tokens, at: number): number {
  let end = skipWords(tokens, skipWords(tokens, at, windowWords), yearsWords)
  if (end > at && isMark(tokens, end, ':')) end += 1
  return end
}

function openWordsEnd(tokens: Tokens, at: number): number {
  const end = skipWords(tokens, at, openWords)
  const isDo = tokens[at]?.key === 'do' && lookUp(tokens, at + 1, openWords) !== undefined
  return isDo ? skipWords(tokens, at + 1, openWords) : end
}

function pieceOf(read: Periods): Piece {
  if (read === 'broken') return broken
  const [first, ...others] = read.map((period): Head => ({ kind: 'window', period }))
  return first === undefined ? broken : { role: 'head', heads: [first, ...others] }
}
