import { editDistance } from '../recognition/text/edit-distance.ts'
import { glyphSkeleton } from '../recognition/text/glyph-skeleton.ts'

/**
 * Words that papers use, as a person writes them: `prezenční listina`. A star stands for any ending (`úkol*`), three dots for
 * up to four words between (`v rozsahu … hodin`). Diacritics and case do not count, and neither does one misread letter of a
 * longer word.
 */
export type Wording = string

/** A word made comparable, with the word as it is printed. */
export type Word = { readonly word: string; readonly printed: string }

export type Match = { readonly start: number; readonly end: number }

/** Words that may stand in the place of three dots. */
const mostBetween = 4
/** Shorter words must be exact: "zápis" lies too close to "zápisu". */
const shortWord = 6
const longWord = 12

/** The words of a line; letters that are spaced out ("P O Z V Á N K A") are one word. */
export function wordsOf(line: string): readonly Word[] {
  return withoutSpacing(line)
    .split(/\s+/u)
    .flatMap((printed) =>
      glyphSkeleton(printed)
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => ({ word, printed })),
    )
}

/** Where the wording begins at one of the given places; null when at none. */
export function findWording(words: readonly Word[], wording: Wording, starts: Iterable<number>): Match | null {
  const pieces = piecesOf(wording)
  for (const start of starts) {
    const end = endOfMatch(words, start, pieces)
    if (end !== null) return { start, end }
  }
  return null
}

/** The piece with which a wording begins, for those who look for good places to start. */
export function firstPiece(wording: Wording): Piece {
  return piecesOf(wording)[0] ?? { kind: 'gap' }
}

export type Piece = { readonly kind: 'word' | 'beginning'; readonly text: string } | { readonly kind: 'gap' }

export function isPiece(word: string, piece: Piece): boolean {
  if (piece.kind === 'gap') return false
  if (piece.kind === 'word') return isNear(word, piece.text)
  return word.startsWith(piece.text) || isNear(word.slice(0, piece.text.length), piece.text)
}

function endOfMatch(words: readonly Word[], start: number, pieces: readonly Piece[]): number | null {
  const [piece, ...rest] = pieces
  if (piece === undefined) return start
  if (piece.kind === 'gap') {
    for (let skipped = 0; skipped <= mostBetween; skipped += 1) {
      const end = endOfMatch(words, start + skipped, rest)
      if (end !== null) return end
      if (words[start + skipped]?.word === '') return null
    }
    return null
  }
  const here = words[start]
  return here !== undefined && isPiece(here.word, piece) ? endOfMatch(words, start + 1, rest) : null
}

/** One misread letter of a longer word, two of a long one. The last letter must agree: by it the cases of Czech differ. */
function isNear(word: string, wanted: string): boolean {
  if (word === wanted) return true
  if (wanted.length < shortWord || word.at(-1) !== wanted.at(-1)) return false
  const limit = wanted.length < longWord ? 1 : 2
  return editDistance(word, wanted, limit) <= limit
}

/** The vocabulary never changes, so each wording is taken apart once. */
const known = new Map<Wording, readonly Piece[]>()

function piecesOf(wording: Wording): readonly Piece[] {
  const found = known.get(wording)
  if (found !== undefined) return found
  const pieces = wording.split(' ').map((text): Piece => {
    if (text === '…') return { kind: 'gap' }
    return { kind: text.endsWith('*') ? 'beginning' : 'word', text: glyphSkeleton(text) }
  })
  known.set(wording, pieces)
  return pieces
}

function withoutSpacing(line: string): string {
  return line.replace(/(?<!\S)(?:\p{L} ){2,}\p{L}(?!\S)/gu, (spaced) => spaced.replaceAll(' ', ''))
}
