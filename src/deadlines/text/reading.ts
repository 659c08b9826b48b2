import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { PhraseSet } from '../vocabulary/phrase-set.ts'
import type { Tokens } from './token.ts'

/** What a rule understood from one place on: the value, and the place after the last token that it used. */
export type Reading<T> = { readonly value: T; readonly end: number }

/** A rule of the grammar. It reads from one place and answers null when the tokens there mean something else. */
export type Rule<T> = (tokens: Tokens, at: number) => Reading<T> | null

/** The first rule that understands. */
export function firstOf<T>(...rules: readonly Rule<T>[]): Rule<T> {
  return (tokens, at) => {
    for (const rule of rules) {
      const read = rule(tokens, at)
      if (read !== null) return read
    }
    return null
  }
}

/** The meaning of the word at this place, if the lexicon has it. */
export function lookUp<T>(tokens: Tokens, at: number, lexicon: Lexicon<T>): T | undefined {
  const token = tokens[at]
  return token?.kind === 'word' ? lexicon(token) : undefined
}

export function isMark(tokens: Tokens, at: number, ...keys: readonly string[]): boolean {
  const token = tokens[at]
  return token?.kind === 'mark' && keys.includes(token.key)
}

/** No expression has more words without a meaning of their own in a row; the limit keeps reading of any text short. */
const mostFillers = 8

/** The place after as many words of the lexicons as follow one another. "V/2024" begins with a Roman numeral, not with "v". */
export function skipWords(tokens: Tokens, at: number, ...lexicons: readonly Lexicon<unknown>[]): number {
  const isFiller = (place: number): boolean =>
    !isMark(tokens, place + 1, '/') && lexicons.some((lexicon) => lookUp(tokens, place, lexicon) !== undefined)
  let end = at
  while (end < at + mostFillers && isFiller(end)) end += 1
  return end
}

/** The place after the phrase that stands here, or null. */
export function afterPhrase(tokens: Tokens, at: number, phrases: PhraseSet): number | null {
  const length = phrases(tokens, at)
  return length === null ? null : at + length
}

/** A whole number between the bounds. */
export function numberAt(tokens: Tokens, at: number, from: number, to: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 4) return null
  const value = Number(token.text)
  return value >= from && value <= to ? value : null
}
