import type { Clause } from '../clause.ts'
import { lookUp } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { verbatim } from '../text/wording.ts'
import { callWords, placeholderWords, scopeWords } from '../vocabulary/other.ts'

/** Dots, crosses and dashes of an unfilled form, or nothing at all. */
export function isPlaceholder(tokens: Tokens): boolean {
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number')
  return words.every((word) => /^x{3,}$/.test(word.key)) || words.every((word) => placeholderWords(word))
}

/** "ze dne …………", "XX. XX. 2024": words around a place that was left open. */
export function hasGap(text: string): boolean {
  return /…{2,}|\.{4,}|_{3,}|\sX{3,}\b|(?:^|\s)(?:…|\.{3})|(?:^|\s)[Xx]{2}\s?[./]/u.test(text)
}

/** The clause of an expression in which nothing is a term. */
export function clauseWithoutHead(tokens: Tokens): Clause {
  const text = verbatim(tokens, 0, tokens.length)
  return { kind: isScope(tokens) ? 'scope' : 'unparsed', text }
}

/** "Projekty v realizaci z výzev …": names what the duty covers. */
export function isScope(tokens: Tokens): boolean {
  return lookUp(tokens, 0, scopeWords) === true || tokens.some((token) => callWords(token))
}
