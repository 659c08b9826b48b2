import { lookUp, numberAt, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { wordingOf } from '../text/wording.ts'
import { leastWords } from '../vocabulary/counting.ts'
import { units } from '../vocabulary/frequencies.ts'
import { noteWords } from '../vocabulary/other.ts'
import type { Piece } from './part.ts'
import { term } from './terms.ts'

/**
 * A bracket without a term: it limits the count ("vč. pracovních skupin"), says nothing new ("minimálně", "5 let"), or belongs
 * to the wording. Null when a term stands in it, so that its content is read like any other.
 *
 *     bracket = "(" (note | "minimálně" | number unit | words) [")"];  note = ("vč." | "včetně" | "z toho" | "bez" …) words
 */
export const bracket: Rule<Piece> = (tokens, at) => {
  if (tokens[at]?.kind !== 'open') return null
  const close = closing(tokens, at)
  if (close === null) return { value: { role: 'filler' }, end: at + 1 }
  const [from, end] = [at + 1, Math.min(close + 1, tokens.length)]
  if (isEmpty(tokens, from, close)) return { value: { role: 'filler' }, end }
  const text = wordingOf(tokens, from, close)
  if (startsWithNote(tokens, from)) return { value: { role: 'note', text }, end }
  for (let place = from; place < close; place += 1) if (isTerm(tokens, place)) return null
  return { value: { role: 'aside', text }, end }
}

/** A bracket that is never closed lasts to the end; null for one that holds more than two others inside one another. */
function closing(tokens: Tokens, at: number): number | null {
  let depth = 0
  for (let place = at; place < tokens.length; place += 1) {
    if (tokens[place]?.kind === 'open') depth += 1
    if (tokens[place]?.kind === 'close') depth -= 1
    if (depth === 0) return place
    if (depth > 3) return null
  }
  return tokens.length
}

function startsWithNote(tokens: Tokens, from: number): boolean {
  const isFromWhich = tokens[from]?.key === 'z' && lookUp(tokens, from + 1, noteWords) !== undefined
  return isFromWhich || lookUp(tokens, from, noteWords) !== undefined
}

/** "(minimálně)", "(min.)", "(5 let)" */
function isEmpty(tokens: Tokens, from: number, close: number): boolean {
  if (skipWords(tokens, from, leastWords) === close) return true
  return close === from + 2 && numberAt(tokens, from, 1, 999) !== null && lookUp(tokens, from + 1, units) !== undefined
}

function isTerm(tokens: Tokens, at: number): boolean {
  const read = term(tokens, at)
  return read !== null && read.value.role !== 'word'
}
