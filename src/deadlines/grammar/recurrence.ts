import { lookUp, numberAt, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { months } from '../vocabulary/calendar.ts'
import { cardinals, leastWords, mostWords, times } from '../vocabulary/counting.ts'
import { regularWords } from '../vocabulary/frequencies.ts'
import { type Count, count } from './count.ts'
import { bareFrequency, frequency, type Per } from './frequency.ts'
import { broken, type Piece } from './part.ts'

/** "Minimálně 4x ročně", "ročně alespoň 2x", "čtvrtletně": a duty that returns. */
export const recurrence: Rule<Piece> = (tokens, at) => {
  const start = skipWords(tokens, at, regularWords)
  return countThenFrequency(tokens, start) ?? frequencyThenCount(tokens, start)
}

const countThenFrequency: Rule<Piece> = (tokens, at) => {
  const many = count(tokens, at)
  const per = many === null ? null : frequency(tokens, skipWords(tokens, skipLeast(tokens, many.end), regularWords))
  return many === null || per === null ? null : { value: piece(many.value, per.value), end: skipLeast(tokens, per.end) }
}

const frequencyThenCount: Rule<Piece> = (tokens, at) => {
  const per = bareFrequency(tokens, at)
  if (per === null) return null
  const many = count(tokens, per.end)
  if (many === null || frequency(tokens, many.end) !== null) return { value: piece(1, per.value), end: per.end }
  return { value: piece(many.value, per.value), end: skipLeast(tokens, many.end) }
}

/**
 * "4 jednání ročně", "nejméně dvě setkání partnerství za rok": the number stands before the thing that it counts. Only at the
 * beginning of an expression or after "at least"; elsewhere a number may name something ("opatření 3").
 */
export const countedThing: Rule<{ readonly piece: Piece; readonly thing: readonly [from: number, end: number] }> = (
  tokens,
  at,
) => {
  const start = skipWords(tokens, at, leastWords)
  const isPlaced = start > at || at === 0 || (tokens[at]?.linesBefore ?? 0) > 0
  const number = numberAt(tokens, start, 1, 999) ?? lookUp(tokens, start, cardinals)
  if (!isPlaced || number === undefined || lookUp(tokens, start + 1, times) !== undefined) return null
  for (let place = start + 1; place <= start + 5 && isPlainWord(tokens, place); place += 1) {
    const per = place > start + 1 ? frequency(tokens, place) : null
    if (per !== null) {
      return { value: { piece: piece(number, per.value), thing: [start + 1, place] }, end: skipLeast(tokens, per.end) }
    }
  }
  return null
}

/** "At least" after the count, unless it belongs to the next one. */
function skipLeast(tokens: Tokens, at: number): number {
  const end = skipWords(tokens, at, leastWords)
  return count(tokens, end) === null ? end : at
}

function isPlainWord(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'word' && (lookUp(tokens, at, months) ?? lookUp(tokens, at, mostWords)) === undefined
}

function piece(many: Count, per: Per): Piece {
  if (many === 'broken' || per === 'broken') return broken
  return { role: 'head', heads: [{ kind: 'recurrence', atLeast: many, per, dueBy: null }] }
}
