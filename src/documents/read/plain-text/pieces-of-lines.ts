import { isCellPerLine, piecesOfCells } from './cell-per-line.ts'
import type { Piece } from './piece.ts'
import { piecesOfRows } from './rows-of-lines.ts'

/**
 * The pieces of a text by what its tabs mean: in some texts a tab parts the cells of a row, in others it begins a cell that
 * has lines of its own.
 */
export function piecesOfLines(lines: readonly string[]): readonly Piece[] {
  return isCellPerLine(lines) ? piecesOfCells(lines) : piecesOfRows(lines)
}
