import { afterPhrase, lookUp, type Reading, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { months } from '../vocabulary/calendar.ts'
import { fractions, leastWords, mostWords, times } from '../vocabulary/counting.ts'
import { perPhrases, regularWords, units } from '../vocabulary/frequencies.ts'
import { amount, type Count, count, skipLeast } from './count.ts'
import { bareFrequency, frequency, type Per } from './frequency.ts'
import { broken, type Piece } from './part.ts'

/**
 * A duty that returns: "Minimálně 4x ročně", "ročně alespoň 2x", "čtvrtletně", "ročně 4 setkání".
 *
 *     recurrence = ["vždy" …] (count [least] frequency [least] | frequency [count [least] | [least] number])
 */
export const recurrence: Rule<Piece> = (tokens, at) => {
  const start = skipWords(tokens, at, regularWords)
  return countThenFrequency(tokens, start) ?? frequencyThenCount(tokens, start)
}

const countThenFrequency: Rule<Piece> = (tokens, at) => {
  const many = count(tokens, at) ?? misreadOnce(tokens, at)
  const per = many === null ? null : frequency(tokens, skipWords(tokens, afterLeast(tokens, many.end), regularWords))
  return many === null || per === null
    ? null
    : { value: piece(many.value, per.value), end: afterLeast(tokens, per.end) }
}

/** Recognition reads "1x" as "lx" or "Ix". */
const misreadOnce: Rule<Count> = (tokens, at) =>
  /^[lI]x$/.test(tokens[at]?.text ?? '') ? { value: 1, end: at + 1 } : null

const frequencyThenCount: Rule<Piece> = (tokens, at) => {
  const per = bareFrequency(tokens, at) ?? frequencyBeforeCount(tokens, at)
  if (per === null) return null
  const many = count(tokens, per.end)
  if (many !== null && frequency(tokens, many.end) === null)
    return { value: piece(many.value, per.value), end: afterLeast(tokens, many.end) }
  const number = many === null ? numberOfThings(tokens, per.end) : null
  return { value: piece(number?.value ?? 1, per.value), end: number?.end ?? per.end }
}

/** "za rok 2x": such words are a frequency only beside a count. */
const frequencyBeforeCount: Rule<Per> = (tokens, at) => {
  const per = afterPhrase(tokens, at, perPhrases) === null ? null : frequency(tokens, at)
  const many = per === null ? null : count(tokens, per.end)
  return many === null || frequency(tokens, many.end) !== null ? null : per
}

/** "ročně 4 setkání": a number before a thing that is no length of time. */
function numberOfThings(tokens: Tokens, at: number): Reading<number> | null {
  const number = amount(tokens, skipLeast(tokens, at))
  return number !== null && isPlainWord(tokens, number.end) && !isLength(tokens, number.end) ? number : null
}

/**
 * "4 jednání ročně", "nejméně dvě setkání partnerství za rok": the number stands before the thing that it counts. Only at the
 * beginning of an expression or a line, after a comma or after "at least"; elsewhere a number may name something
 * ("opatření 3").
 *
 *     counted thing = [least] number word {word} frequency [least]
 */
export const countedThing: Rule<{ readonly piece: Piece; readonly thing: readonly [from: number, end: number] }> = (
  tokens,
  at,
) => {
  if (count(tokens, at) !== null) return null
  const start = skipLeast(tokens, at)
  const number = amount(tokens, start)
  const isPlaced = start > at || beginsClause(tokens, at)
  if (!isPlaced || number === null) return null
  for (let place = number.end; place < number.end + 5 && isPlainWord(tokens, place); place += 1) {
    const per = place > number.end ? frequency(tokens, place) : null
    if (per !== null) {
      const thing = [number.end, place] as const
      return { value: { piece: piece(number.value, per.value), thing }, end: afterLeast(tokens, per.end) }
    }
  }
  return null
}

/** "At least" after the count, unless it belongs to the next one. */
function afterLeast(tokens: Tokens, at: number): number {
  return count(tokens, at) === null ? skipWords(tokens, at, leastWords) : at
}

function beginsClause(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || [',', ';'].includes(before.key) || (tokens[at]?.linesBefore ?? 0) > 0
}

function isPlainWord(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'word' && (lookUp(tokens, at, months) ?? lookUp(tokens, at, mostWords)) === undefined
}

function isLength(tokens: Tokens, at: number): boolean {
  return (lookUp(tokens, at, times) ?? lookUp(tokens, at, units) ?? lookUp(tokens, at, fractions)) !== undefined
}

function piece(many: Count, per: Per): Piece {
  if (many === 'broken' || per === 'broken') return broken
  return { role: 'head', heads: [{ kind: 'recurrence', atLeast: many, per, dueBy: null }] }
}
