import { isMark, type Rule } from '../text/reading.ts'
import type { Token, Tokens } from '../text/token.ts'
import { count } from './count.ts'
import type { Piece } from './part.ts'

/**
 * The mark of a list item: "•", "–" or "1)" at the beginning of a line, "a)" anywhere, "1." before a count. What follows it is
 * a clause of its own.
 *
 *     item = bullet | (number | letter) ")" | number "." before a count
 */
export const item: Rule<Piece> = (tokens, at) => {
  const value: Piece = { role: 'item' }
  const [token, next] = [tokens[at], tokens[at + 1]]
  const beginsLine = at === 0 || (token?.linesBefore ?? 0) > 0
  if (beginsLine && isBullet(token)) return { value, end: at + 1 }
  const isLabel = token?.kind === 'number' || (token?.kind === 'word' && token.text.length === 1)
  if (!isLabel || token.end !== next?.start) return null
  const isBracketed = next.kind === 'close' && (beginsLine || tokens[at - 1]?.end !== token.start)
  const isNumbered = beginsLine && isMark(tokens, at + 1, '.') && count(tokens, at + 2) !== null
  return (isBracketed || isNumbered) && !isInBracket(tokens, at) ? { value, end: at + 2 } : null
}

/** Marks that lists use; also the private letters into which Word writes its bullets. */
function isBullet(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[-•·●▪◦‣*\uE000-\uF8FF]$/u.test(token.key)
}

function isInBracket(tokens: Tokens, at: number): boolean {
  const last = tokens.slice(0, at).findLast((token) => token.kind === 'open' || token.kind === 'close')
  return last?.kind === 'open'
}
