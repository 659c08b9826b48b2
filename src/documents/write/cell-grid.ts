import type { Cell, Table } from '../model.ts'

/** One place of a table's grid: the first row of a cell, a further row that the cell covers, or a gap without any cell. */
export type GridCell = {
  readonly part: 'first' | 'continued' | 'gap'
  readonly cell: Cell | null
  readonly column: number
  readonly columnSpan: number
  /** Rows of the whole cell. */
  readonly rowSpan: number
}

/** The table as full rows from the first column to the last, as file formats want it. A cell that overlaps another is left out. */
export function cellGrid({ rows, widths }: Pick<Table, 'rows' | 'widths'>): {
  readonly columns: number
  readonly rows: readonly (readonly GridCell[])[]
} {
  const ends = rows.flatMap(({ cells }) => cells.map(({ column, columnSpan }) => column + columnSpan))
  const columns = Math.max(1, widths.length, ...ends)
  const taken = rows.map(() => new Map<number, GridCell>())
  for (const [index, { cells }] of rows.entries()) for (const cell of cells) placeCell(cell, index, taken)
  return { columns, rows: taken.map((row) => withoutGaps(row, columns)) }
}

function placeCell(cell: Cell, first: number, taken: readonly Map<number, GridCell>[]): void {
  const rowSpan = Math.min(cell.rowSpan, taken.length - first)
  const covered = taken.slice(first, first + rowSpan)
  const slot = { cell, column: cell.column, columnSpan: cell.columnSpan, rowSpan }
  if (covered.some((row) => [...row.values()].some((other) => overlaps(other, slot)))) return
  for (const [index, row] of covered.entries())
    row.set(cell.column, { ...slot, part: index === 0 ? 'first' : 'continued' })
}

function overlaps(a: { column: number; columnSpan: number }, b: { column: number; columnSpan: number }): boolean {
  return a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan
}

function withoutGaps(row: ReadonlyMap<number, GridCell>, columns: number): readonly GridCell[] {
  const cells: GridCell[] = []
  let column = 0
  while (column < columns) {
    const cell = row.get(column) ?? { part: 'gap', cell: null, column, columnSpan: 1, rowSpan: 1 }
    cells.push(cell)
    column += cell.columnSpan
  }
  return cells
}
