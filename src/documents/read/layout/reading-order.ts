import type { Rect } from './geometry.ts'

/**
 * Pieces of a page in the order in which people read them: from top to bottom, and what stands side by side from left to right. A page
 * is cut where a white strip runs across it, then down, then across again (recursive XY cut).
 */
export function inReadingOrder<Piece>(pieces: readonly Piece[], boxOf: (piece: Piece) => Rect): readonly Piece[] {
  const rows = parted(pieces, (piece) => [boxOf(piece).top, boxOf(piece).bottom])
  if (rows.length > 1) return rows.flatMap((row) => inReadingOrder(row, boxOf))
  const columns = parted(pieces, (piece) => [boxOf(piece).left, boxOf(piece).right])
  if (columns.length > 1) return columns.flatMap((column) => inReadingOrder(column, boxOf))
  return pieces.toSorted((one, other) => boxOf(one).top - boxOf(other).top || boxOf(one).left - boxOf(other).left)
}

/** Groups of pieces between which nothing stands. */
function parted<Piece>(
  pieces: readonly Piece[],
  extentOf: (piece: Piece) => readonly [number, number],
): readonly (readonly Piece[])[] {
  const groups: { pieces: Piece[]; end: number }[] = []
  for (const piece of pieces.toSorted((one, other) => extentOf(one)[0] - extentOf(other)[0])) {
    const [start, end] = extentOf(piece)
    const open = groups.at(-1)
    if (open === undefined || start >= open.end) groups.push({ pieces: [piece], end })
    else {
      open.pieces.push(piece)
      open.end = Math.max(open.end, end)
    }
  }
  return groups.map((group) => group.pieces)
}
