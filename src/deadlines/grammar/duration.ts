import { addDays, addMonths } from '../../kernel/local-date.ts'
import { afterPhrase, lookUp, numberAt, type Rule } from '../text/reading.ts'
import { lengthPhrases } from '../vocabulary/conditions.ts'
import { cardinals, fractions } from '../vocabulary/counting.ts'
import { units } from '../vocabulary/frequencies.ts'
import { broken, type Piece } from './part.ts'
import { type Dated, wholePeriod } from './whole-period.ts'

/**
 * "od 1. 4. 2023 na 36 měsíců", "na 2 roky od 1. 4. 2023", "36 měsíců od dubna 2023": a stretch whose last day is one before
 * its anniversary.
 *
 *     duration = "od" period length | length "od" period;  length = ["na" | "po dobu" …] number unit
 */
export const duration: Rule<Piece> = (tokens, at) => startThenLength(tokens, at) ?? lengthThenStart(tokens, at)

const startThenLength: Rule<Piece> = (tokens, at) => {
  const start = beginning(tokens, at)
  const months = start === null ? null : length(tokens, start.end)
  return start === null || months === null ? null : { value: piece(start.value, months.value), end: months.end }
}

const lengthThenStart: Rule<Piece> = (tokens, at) => {
  const months = length(tokens, at) ?? bareLength(tokens, at)
  const start = months === null ? null : beginning(tokens, months.end)
  return start === null || months === null ? null : { value: piece(start.value, months.value), end: start.end }
}

const beginning: Rule<Dated> = (tokens, at) => (tokens[at]?.key === 'od' ? wholePeriod(tokens, at + 1) : null)

/** "na 36 měsíců", in months. */
const length: Rule<number> = (tokens, at) => {
  const start = afterPhrase(tokens, at, lengthPhrases)
  return start === null ? null : bareLength(tokens, start)
}

const bareLength: Rule<number> = (tokens, at) => {
  const count = numberAt(tokens, at, 1, 600) ?? lookUp(tokens, at, cardinals) ?? lookUp(tokens, at, fractions)
  const unit = lookUp(tokens, at + 1, units)
  if (count === undefined || unit === undefined || unit === 'week') return null
  return Number.isInteger(count * unit) ? { value: count * unit, end: at + 2 } : null
}

function piece(start: Dated, months: number): Piece {
  if (start === 'broken' || months > 600) return broken
  const to = addDays(addMonths(start.from, months), -1)
  return { role: 'head', heads: [{ kind: 'duration', from: start.from, months, to }] }
}
