import { lookUp, numberAt, type Rule } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { relationWords } from '../vocabulary/conditions.ts'
import { cardinals, fractions } from '../vocabulary/counting.ts'
import { dayWords, units, workingWords } from '../vocabulary/frequencies.ts'
import { afterBound } from './deadline.ts'
import { broken, type Piece } from './part.ts'

/**
 * "do 30 dnů od podpisu", "6 měsíců po schválení": counted from an event whose day nobody knows yet, which no clause can hold.
 *
 *     relative = {bound} length ("od" | "po" | "před") word;  length = number ["pracovních"] unit
 */
export const relative: Rule<Piece> = (tokens, at) => {
  const end = afterLength(tokens, afterBound(tokens, at).end)
  const isRelated = end !== null && lookUp(tokens, end, relationWords) !== undefined && tokens[end + 1]?.kind === 'word'
  return isRelated ? { value: broken, end: end + 2 } : null
}

/** The place after "30 dnů", "dvou let", "10 pracovních dnů". */
export function afterLength(tokens: Tokens, at: number): number | null {
  const count = numberAt(tokens, at, 1, 999) ?? lookUp(tokens, at, cardinals) ?? lookUp(tokens, at, fractions)
  const unit = lookUp(tokens, at + 1, workingWords) === undefined ? at + 1 : at + 2
  const isUnit = (lookUp(tokens, unit, units) ?? lookUp(tokens, unit, dayWords)) !== undefined
  return count !== undefined && isUnit ? unit + 1 : null
}
