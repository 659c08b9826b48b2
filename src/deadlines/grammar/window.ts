import { isMark, lookUp, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { openWords, windowWords } from '../vocabulary/bounds.ts'
import { yearsWords } from '../vocabulary/calendar.ts'
import { broken, type Head, type Piece } from './part.ts'
import { bareYear, type Periods, periods, ranges } from './periods.ts'

/** "září 2022", "na podzim 2022", "v období 2023–2024", "od 1. 4. do 30. 6. 2023": some time between two days. */
export const window: Rule<Piece> = (tokens, at) => {
  const start = afterWindowWords(tokens, at)
  const read = periods(tokens, start)
  if (read !== null) return { value: pieceOf(read.value), end: read.end }
  const year = start > at ? bareYear(tokens, start) : null
  return year === null || year.value === 'broken' ? null : { value: pieceOf([year.value]), end: year.end }
}

/** "od roku 2020", "po roce 2023", "horizont roku 2021": a bound that has no end, which no clause can hold. */
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
