import { isCellPerLine, piecesOfCells } from './cell-per-line.ts'
import { piecesOfRows } from './rows-of-lines.ts'

/** A stretch of a text: lines of prose without a blank one between them, or rows of a table. */
export type Piece =
  | { readonly lines: readonly string[] }
  | { readonly rows: readonly (readonly string[])[]; readonly headerRows: number }

/**
 * The pieces of a text by what its tabs mean: in some texts a tab parts the cells of a row, in others it begins a cell that
 * has lines of its own.
 */
export function piecesOfLines(lines: readonly string[]): readonly Piece[] {
  return isCellPerLine(lines) ? piecesOfCells(lines) : piecesOfRows(lines)
}
