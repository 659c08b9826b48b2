import type { Tokens } from './token.ts'

/** The words between two tokens as they stand, white space folded, punctuation and bullets trimmed off the edges. */
export function wordingOf(tokens: Tokens, from: number, end: number): string {
  return trimEdges(verbatim(tokens, from, end))
}

/** The same word for word: with its punctuation. */
export function verbatim(tokens: Tokens, from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map((token, index, all) => (index > 0 && all[index - 1]?.end !== token.start ? ` ${token.text}` : token.text))
    .join('')
}

/** Pieces of wording as one text; null when nothing is left. */
export function joinPieces(pieces: readonly string[]): string | null {
  const joined = pieces.filter((piece) => piece !== '').join(' ')
  return joined === '' ? null : joined
}

const edges = /^[\s\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf},.;:•·*/…"„']+|[\s\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf},.;:•·*/…"„']+$/gu

function trimEdges(text: string): string {
  return text.replace(edges, '')
}
