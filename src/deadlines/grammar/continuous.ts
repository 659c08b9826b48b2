import { afterPhrase, lookUp, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { continuousWords, vagueWords, validityTails, validityWords, wholePhrases } from '../vocabulary/conditions.ts'
import type { Piece } from './part.ts'

const head: Piece = { role: 'head', heads: [{ kind: 'continuous' }] }

/** "průběžně", with "po celou dobu platnosti" if that stands there. `continuous = "průběžně" [validity]` */
export const continuous: Rule<Piece> = (tokens, at) => {
  if (lookUp(tokens, at, continuousWords) === undefined) return null
  return { value: head, end: validity(tokens, at + 1)?.end ?? at + 1 }
}

/** "opakovaně", or the validity alone: continuous only where nothing else gives a term. */
export const vaguelyContinuous: Rule<Piece> = (tokens, at) => {
  const end = lookUp(tokens, at, vagueWords) === undefined ? validity(tokens, at)?.end : at + 1
  return end === undefined ? null : { value: head, end }
}

/**
 * "po celou dobu platnosti popisu spolupráce": says nothing that a count or "průběžně" does not imply.
 *
 *     validity = ("po celou dobu" | "v průběhu" …) ("platnosti" | "spolupráce") {"popisu" …}
 */
export const validity: Rule<Piece> = (tokens, at) => {
  const start = afterPhrase(tokens, at, wholePhrases)
  const end = start === null ? at : afterValidity(tokens, start)
  if (start === null || end === start || tokens[end]?.key.startsWith('projekt')) return null
  return { value: { role: 'validity' }, end }
}

function afterValidity(tokens: Tokens, at: number): number {
  return lookUp(tokens, at, validityWords) === undefined ? at : skipWords(tokens, at + 1, validityTails)
}
