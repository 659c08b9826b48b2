import { isMark, lookUp, numberAt, type Rule, skipWords } from '../text/reading.ts'
import { cardinals, leastWords, mostWords, numerals, times } from '../vocabulary/counting.ts'

/** How many times at least; `broken` for "0x" and for "at most", which is no count of the form. */
export type Count = number | 'broken'

/** "4x", "4 ×", "čtyřikrát", "2–3x", "min. 4x": the least number, with its bound words. */
export const count: Rule<Count> = (tokens, at) => {
  const start = skipWords(tokens, at, leastWords)
  const isMost = lookUp(tokens, start, mostWords) !== undefined
  const read = bareCount(tokens, isMost ? start + 1 : start)
  if (read === null) return null
  return { value: isMost || read.value === 0 ? 'broken' : read.value, end: read.end }
}

const bareCount: Rule<number> = (tokens, at) => {
  const numeral = lookUp(tokens, at, numerals)
  if (numeral !== undefined) return { value: numeral, end: at + 1 }
  const value = numberAt(tokens, at, 0, 999) ?? lookUp(tokens, at, cardinals)
  if (value === undefined) return null
  const isRange = isMark(tokens, at + 1, '-') || ['az', 'nebo'].includes(tokens[at + 1]?.key ?? '')
  const last =
    isRange && (numberAt(tokens, at + 2, 0, 999) ?? lookUp(tokens, at + 2, cardinals)) !== undefined ? at + 2 : at
  const sign = isMark(tokens, last + 1, '-') ? last + 2 : last + 1
  return lookUp(tokens, sign, times) === undefined ? null : { value, end: sign + 1 }
}
