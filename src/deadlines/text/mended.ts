import { months, quarterWords } from '../vocabulary/calendar.ts'
import { continuousWords } from '../vocabulary/conditions.ts'
import { leastWords } from '../vocabulary/counting.ts'
import { adverbs } from '../vocabulary/frequencies.ts'
import { wordOf } from '../vocabulary/lexicon.ts'
import type { Token, Tokens } from './token.ts'

/**
 * A figure inside a word is a letter that recognition misread ("ro6ně", "minimá1ně"), if the whole is then a word of the
 * vocabulary. Otherwise it is a number without spaces around ("za1rok").
 */
export function mended(tokens: Tokens): Tokens {
  const whole: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const word = wordAround(tokens[at], tokens[at + 1], tokens[at + 2])
    const token = word ?? tokens[at]
    if (token !== undefined) whole.push(token)
    if (word !== null) at += 2
  }
  return whole
}

const known = [adverbs, leastWords, months, quarterWords, continuousWords]

function wordAround(before: Token | undefined, figure: Token | undefined, after: Token | undefined): Token | null {
  if (before?.kind !== 'word' || figure?.kind !== 'number' || after?.kind !== 'word') return null
  if (figure.text.length > 1 || before.end !== figure.start || figure.end !== after.start) return null
  const word = wordOf(`${before.key}${figure.key}${after.key}`)
  if (!known.some((lexicon) => lexicon(word) !== undefined)) return null
  return { ...before, ...word, text: `${before.text}${figure.text}${after.text}`, end: after.end }
}
