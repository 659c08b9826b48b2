import { isMark, lookUp, type Rule } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { wordingOf } from '../text/wording.ts'
import { leastWords } from '../vocabulary/counting.ts'
import { term } from './terms.ts'

/** Words up to the next term, "at least", bracket, end of sentence or blank line: "realizace projektových aktivit ASZ". */
export const event: Rule<string> = (tokens, at) => {
  let end = at
  while (end < tokens.length && !endsEvent(tokens, end, at)) end += 1
  const text = wordingOf(tokens, at, end)
  return text === '' ? null : { value: text, end }
}

function endsEvent(tokens: Tokens, at: number, start: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'open' || token.kind === 'close' || isMark(tokens, at, ';', '.'))
    return true
  const isNewLine = token.linesBefore > 1 || (token.linesBefore === 1 && /^\p{Lu}/u.test(token.text))
  if (at > start && (isNewLine || lookUp(tokens, at, leastWords) !== undefined)) return true
  return term(tokens, at) !== null
}
