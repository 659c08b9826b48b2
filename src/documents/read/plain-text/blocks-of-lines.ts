import type { Block } from '../../model.ts'
import { isCellPerLine, piecesOfCells } from './cell-per-line.ts'
import { piecesOfRows } from './rows-of-lines.ts'
import type { TextWriter } from './text-writer.ts'

/** A stretch of a text: lines of prose without a blank one between them, or rows of a table. */
export type Piece =
  | { readonly lines: readonly string[] }
  | { readonly rows: readonly (readonly string[])[]; readonly headerRows: number }

/**
 * The blocks of a text by what its tabs mean: in some texts a tab parts the cells of a row, in others it begins a cell that
 * has lines of its own.
 */
export function blocksOfLines(lines: readonly string[], writer: TextWriter): readonly Block[] {
  const pieces = isCellPerLine(lines) ? piecesOfCells(lines) : piecesOfRows(lines)
  return pieces.flatMap((piece) =>
    'rows' in piece ? [writer.table(piece.rows, piece.headerRows)] : writer.group(piece.lines),
  )
}
