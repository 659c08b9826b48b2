import { continues } from './continues.ts'
import { isBold, textOfLine } from './lines.ts'
import type { CellDraft, Piece, RowDraft, TableDraft } from './table-draft.ts'

type OpenCell = { -readonly [Key in keyof CellDraft]: CellDraft[Key] }

/**
 * A table and its rest on the next page as one; null when the rest is another table. The header that comes again is dropped, and a row that
 * the end of the page cut is joined.
 */
export function joinTables(upper: TableDraft, lower: TableDraft): TableDraft | null {
  const xs = commonEdges(upper, lower)
  if (xs === null) return null
  const above = onEdges(upper, xs)
  const below = onEdges(lower, xs)
  const header = repeatedRows(above, below)
  const rest = below.slice(header)
  const rows: { cells: OpenCell[] }[] = above.map(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell })) }))
  const [first] = rest
  if (first !== undefined && isCutRow(rows, first, rest.length, xs.length - 1)) joinRow(rows, first)
  else if (first !== undefined) rows.push({ cells: underSpan(rows, first) })
  rows.push(...rest.slice(1).map(({ cells }) => ({ cells: [...cells] })))
  return {
    ...upper,
    xs: xs.map((x) => upper.box.left + x * (upper.box.right - upper.box.left)),
    rows,
    headerRows: Math.max(upper.headerRows, header),
  }
}

/** Of the width of the table. */
const sameEdge = 0.012

/** Edges of the columns of both, as shares of the width; null when they disagree. One may lack edges that no cell of it has. */
function commonEdges(upper: TableDraft, lower: TableDraft): readonly number[] | null {
  const [one, other] = [sharesOf(upper), sharesOf(lower)]
  const [more, fewer] = one.length >= other.length ? [one, other] : [other, one]
  if (fewer.length === 2 && more.length > 2) return null
  const sides = Math.max(Math.abs(upper.box.left - lower.box.left), Math.abs(upper.box.right - lower.box.right))
  if (fewer.length === 2 && sides > upper.page.width * 0.02) return null
  return fewer.every((edge) => more.some((each) => Math.abs(each - edge) < sameEdge)) ? more : null
}

function sharesOf({ xs, box }: TableDraft): readonly number[] {
  return xs.map((x) => (x - box.left) / Math.max(box.right - box.left, 1))
}

/** The rows with their cells counted on other edges. */
function onEdges(table: TableDraft, edges: readonly number[]): readonly RowDraft[] {
  const own = sharesOf(table)
  const indexOf = (column: number): number => {
    const share = own[column] ?? 1
    return edges.reduce(
      (best, edge, index) => (Math.abs(edge - share) < Math.abs((edges[best] ?? 0) - share) ? index : best),
      0,
    )
  }
  return table.rows.map(({ cells }) => ({
    cells: cells.map((cell) => {
      const column = indexOf(cell.column)
      return { ...cell, column, columnSpan: Math.max(indexOf(cell.column + cell.columnSpan) - column, 1) }
    }),
  }))
}

/** How many rows at the top of the rest are those at the top of the table. */
function repeatedRows(above: readonly RowDraft[], below: readonly RowDraft[]): number {
  if (above.length < 2) return 0
  const texts = above.map(textOfRow)
  const different = below.findIndex((row, index) => textOfRow(row) !== texts[index])
  const repeated = different === -1 ? Math.min(below.length, above.length) : different
  return textOfRow({ cells: below.slice(0, repeated).flatMap(({ cells }) => cells) }).trim() === '' ? 0 : repeated
}

/** Whether the first row of the rest is the end of the last row above. */
function isCutRow(
  above: readonly { readonly cells: readonly CellDraft[] }[],
  row: RowDraft,
  rows: number,
  columns: number,
): boolean {
  const [start] = row.cells
  if (start === undefined) return false
  if (columns === 1) return isCutBox(above, start, rows)
  const pairs = row.cells.map((cell) => ({ cell, owner: ownerOf(above, cell.column) }))
  if (pairs.some(({ cell, owner }) => owner?.columnSpan !== cell.columnSpan)) return false
  const filled = pairs.filter(({ cell }) => textOfCell(cell) !== '')
  const others = row.cells.filter(({ column }) => column > 0)
  const sparse = filled.length > 0 && textOfCell(start) === '' && filled.length <= others.length / 2
  return filled.reduce((sum, { cell, owner }) => sum + signOfCut(cell, owner), sparse ? 1.5 : 0) > 0
}

/**
 * How much a cell speaks for a cut row (above zero) or for a new one. The end of a cell begins in the middle of a sentence; a new cell has
 * a capital letter. The first cell says more: it names the row.
 */
function signOfCut(cell: CellDraft, owner: CellDraft | null): number {
  const weight = cell.column === 0 ? 3 : 1
  if (owner === null || textOfCell(owner) === '') return -weight
  if (!goesOn(owner, cell)) return -weight
  if (/^(?:\p{Ll}|\()/u.test(textOfCell(cell))) return weight
  return cell.column === 0 ? -weight : 0
}

/** A box of one cell is cut, unless what follows is a text with a heading of its own or the next row of a list of boxes. */
function isCutBox(above: readonly { readonly cells: readonly CellDraft[] }[], start: CellDraft, rows: number): boolean {
  const owner = ownerOf(above, 0)
  if (textOfCell(start) === '' || owner === null) return false
  if (goesOn(owner, start)) return true
  const [first] = start.pieces
  const headed = first?.kind === 'paragraph' && first.lines.every(isBold)
  return above.length === 1 && rows === 1 && !headed
}

/** Whether a text begins in the middle of a sentence that the one above has not ended. */
function goesOn(above: CellDraft | null, cell: CellDraft): boolean {
  const last = above?.pieces.at(-1)
  const [first] = cell.pieces
  return last?.kind === 'paragraph' && first?.kind === 'paragraph' && continues(last, first)
}

function joinRow(above: readonly { cells: OpenCell[] }[], row: RowDraft): void {
  for (const cell of row.cells) {
    const owner = ownerOf(above, cell.column)
    if (owner === null) continue
    owner.pieces = joinedPieces(owner.pieces, cell.pieces)
    owner.rowSpan += cell.rowSpan - 1
  }
}

function joinedPieces(upper: readonly Piece[], lower: readonly Piece[]): readonly Piece[] {
  const last = upper.at(-1)
  const [first, ...others] = lower
  if (last?.kind !== 'paragraph' || first?.kind !== 'paragraph' || !continues(last, first)) return [...upper, ...lower]
  return [...upper.slice(0, -1), { ...last, lines: [...last.lines, ...first.lines] }, ...others]
}

/**
 * A new row at the top of a page stands under the cell that reaches down from the page before, when its first cell is blank or
 * ends the text of that cell.
 */
function underSpan(above: readonly { cells: OpenCell[] }[], { cells }: RowDraft): OpenCell[] {
  const [first, ...others] = cells
  const owner = ownerOf(above, 0)
  if (first === undefined || first.column !== 0 || owner === null || others.length === 0) return [...cells]
  if (owner.columnSpan !== first.columnSpan || (textOfCell(first) !== '' && signOfCut(first, owner) <= 0))
    return [...cells]
  owner.pieces = joinedPieces(owner.pieces, first.pieces)
  owner.rowSpan += first.rowSpan
  return [...others]
}

/** The last cell that begins in a column. */
function ownerOf<Owner extends CellDraft>(
  rows: readonly { readonly cells: readonly Owner[] }[],
  column: number,
): Owner | null {
  for (const { cells } of rows.toReversed()) {
    const cell = cells.find((each) => each.column === column)
    if (cell !== undefined) return cell
  }
  return null
}

function textOfRow({ cells }: RowDraft): string {
  return cells.map(textOfCell).join('\t')
}

function textOfCell({ pieces }: CellDraft): string {
  return pieces
    .map((piece) =>
      piece.kind === 'table' ? piece.rows.map(textOfRow).join('\n') : piece.lines.map(textOfLine).join(' '),
    )
    .join('\n')
}
