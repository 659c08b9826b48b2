import type { Line } from './lines.ts'
import { isBullet } from './list-marker.ts'

/** A stretch from left to right in which something is written. */
export type Ink = { readonly from: number; readonly to: number }

/** Where lines below each other have ink, as stretches that do not overlap. A bullet reaches to the text of its item. */
export function inkOf(lines: readonly Line[]): readonly Ink[] {
  return joinedInk(
    lines.flatMap(({ words }) =>
      words.map(({ x, width, text }, index) => {
        const next = words[index + 1]
        return { from: x, to: isBullet(text) && next !== undefined ? next.x : x + width }
      }),
    ),
  )
}

export function joinedInk(pieces: readonly Ink[]): readonly Ink[] {
  const joined: Ink[] = []
  for (const piece of pieces.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last !== undefined && piece.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, piece.to) }
    else joined.push(piece)
  }
  return joined
}

/** White strips between the ink that are too wide for a space, for letters of a size. */
export function gapsBetween(ink: readonly Ink[], size: number): readonly Ink[] {
  return ink.slice(1).flatMap((piece, index) => {
    const from = ink[index]?.to ?? piece.from
    return piece.from - from > size * widestSpace ? [{ from, to: piece.from }] : []
  })
}

/** Of the size: a space is a quarter, stretched to fill a line it may be a half. */
const widestSpace = 0.6
