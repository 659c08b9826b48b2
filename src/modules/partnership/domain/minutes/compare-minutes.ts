import { commonPieces } from './common-pieces.ts'

/** Paragraphs and items where two texts agree, or where each has its own. */
export type Comparison =
  | { readonly kind: 'same'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'differs'; readonly mine: readonly Piece[]; readonly theirs: readonly Piece[] }

/** A paragraph, or one item of a list, with the white space that parts it from what is before. */
export type Piece = { readonly text: string; readonly glue: string }

/** Which of two differing pieces stays; both: theirs first. */
export const mergeChoices = ['both', 'theirs', 'mine'] as const
export type MergeChoice = (typeof mergeChoices)[number]

/** Two texts side by side, by paragraphs and items of lists, in their order. */
export function compareMinutes(mine: string, theirs: string): readonly Comparison[] {
  const [left, right] = [piecesOf(mine), piecesOf(theirs)]
  const common = commonPieces(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  )
  const parts: Comparison[] = []
  let [atMine, atTheirs] = [0, 0]
  const differing = (toMine: number, toTheirs: number): void => {
    if (toMine > atMine || toTheirs > atTheirs)
      parts.push({ kind: 'differs', mine: left.slice(atMine, toMine), theirs: right.slice(atTheirs, toTheirs) })
  }
  for (const { mine: from, theirs: of, length } of common) {
    differing(from, of)
    parts.push({ kind: 'same', pieces: right.slice(of, of + length) })
    ;[atMine, atTheirs] = [from + length, of + length]
  }
  differing(left.length, right.length)
  return parts
}

/** One text of two: what is the same, and of each difference what was chosen. Where nothing was chosen, both stay. */
export function mergeMinutes(parts: readonly Comparison[], choices: readonly MergeChoice[]): string {
  let difference = -1
  const pieces = parts.flatMap((part): readonly Piece[] => {
    if (part.kind === 'same') return part.pieces
    difference += 1
    const choice = choices[difference] ?? 'both'
    if (choice === 'mine') return part.mine
    return choice === 'theirs' ? part.theirs : [...part.theirs, ...part.mine]
  })
  return textOfPieces(pieces)
}

/** The text of neighbouring pieces. An item keeps close only to another item. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, glue }, index) => {
      const before = pieces[index - 1]
      if (before === undefined) return text
      return glue === '\n' && isItem(before.text) ? `\n${text}` : `\n\n${text}`
    })
    .join('')
}

function piecesOf(text: string): readonly Piece[] {
  const parts = text.trim() === '' ? [] : text.split(/(\n{2,}|\n(?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]))/)
  return parts.flatMap((part, index) => (index % 2 === 0 ? [{ text: part, glue: parts[index - 1] ?? '' }] : []))
}

function isItem(text: string): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text)
}
