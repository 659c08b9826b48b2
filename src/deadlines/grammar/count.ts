import { isMark, lookUp, numberAt, type Reading, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { cardinals, howeverWords, leastWords, mostWords, numerals, times } from '../vocabulary/counting.ts'

/** How many times at least; `broken` for "0x" and for "at most", which is no count of the form. */
export type Count = number | 'broken'

/**
 * "4x", "4 ×", "čtyřikrát", "2–3x", "min. 4x": the least number, with its bound words.
 *
 *     count = [least | most] times [("–" | "až" | "nebo") times] | [least] number ("–" | "až" | "nebo") times
 */
export const count: Rule<Count> = (tokens, at) => {
  const start = skipLeast(tokens, at)
  const isMost = lookUp(tokens, start, mostWords) !== undefined
  const read = bareCount(tokens, isMost ? start + 1 : start)
  if (read === null) return null
  return { value: isMost || read.value === 0 ? 'broken' : read.value, end: read.end }
}

/** The place after "at least": "minimálně však". */
export function skipLeast(tokens: Tokens, at: number): number {
  const end = skipWords(tokens, at, leastWords)
  return end === at ? at : skipWords(tokens, end, howeverWords)
}

/** How many things, without "times": "4", "čtyři", "2–3". The least number counts. */
export const amount: Rule<number> = (tokens, at) => {
  const value = amountAt(tokens, at, 1)
  if (value === null) return null
  const isRange = isRangeSign(tokens, at + 1) && amountAt(tokens, at + 2, 1) !== null
  return { value, end: isRange ? at + 3 : at + 1 }
}

const bareCount: Rule<number> = (tokens, at) => {
  const first = timesAt(tokens, at)
  const start = first?.end ?? at + 1
  const least = first?.value ?? amountAt(tokens, at, 0)
  if (least === null) return null
  const last = isRangeSign(tokens, start) ? timesAt(tokens, start + 1) : null
  const end = last?.end ?? first?.end
  return end === undefined ? null : { value: least, end }
}

/** `times = numeral | number ["-"] ("x" | "krát" | "*")` */
function timesAt(tokens: Tokens, at: number): Reading<number> | null {
  const numeral = lookUp(tokens, at, numerals)
  if (numeral !== undefined) return { value: numeral, end: at + 1 }
  const value = amountAt(tokens, at, 0)
  if (value === null) return null
  const sign = isMark(tokens, at + 1, '-') ? at + 2 : at + 1
  const isTimes = lookUp(tokens, sign, times) !== undefined || isMark(tokens, sign, '*')
  return isTimes ? { value, end: sign + 1 } : null
}

/** A figure or a word. */
function amountAt(tokens: Tokens, at: number, from: number): number | null {
  return numberAt(tokens, at, from, 999) ?? lookUp(tokens, at, cardinals) ?? null
}

function isRangeSign(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, '-') || ['az', 'nebo'].includes(tokens[at]?.key ?? '')
}
