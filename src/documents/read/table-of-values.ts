import { Refusal } from '#kernel/refusal.ts'
import type { Block, Cell, Row, Table } from '../model.ts'
import { checkRows, mostColumns } from './table-limits.ts'

/** More cells than any list of a town has, empty ones included. */
const mostCells = 250_000

/** Where a merged cell begins and how far it reaches, all from 0. */
export type MergedCell = Pick<Cell, 'column' | 'columnSpan' | 'rowSpan'> & { readonly row: number }

/**
 * A sheet of values as a table, its rows and columns where they stand in the sheet, so that both are found again by their
 * numbers. Null when the sheet is empty.
 *
 * @throws Refusal `document.table_too_long`, `document.too_complex`
 */
export function tableOfValues(
  values: readonly (readonly string[])[],
  merged: readonly MergedCell[],
  nextOrder: () => number,
): Table | null {
  const last = values.findLastIndex((row) => row.some((value) => value !== ''))
  if (last === -1) return null
  checkRows(last + 1)
  const used = values.slice(0, last + 1)
  const width = Math.max(...used.map((row) => row.findLastIndex((value) => value !== '') + 1))
  if (width > mostColumns || width * used.length > mostCells) throw new Refusal('document.too_complex')
  const place = { order: nextOrder(), page: null, box: null }
  const covered = coveredBy(merged)
  const [head = []] = used
  return {
    kind: 'table',
    headerRows: used.length > 1 && isFull(head, width) ? 1 : 0,
    widths: [],
    rows: used.map((row, index): Row => {
      const columns = Array.from({ length: width }, (_, column) => column)
      const own = columns.filter((column) => !covered.has(`${index} ${column}`))
      return {
        cells: own.map((column) => cellOf(row[column] ?? '', spanAt(merged, index, column, used.length, width))),
      }
    }),
    place,
  }

  function cellOf(value: string, spans: Pick<Cell, 'column' | 'columnSpan' | 'rowSpan'>): Cell {
    const block: Block = {
      kind: 'paragraph',
      content: value === '' ? [] : [{ text: value }],
      place: { order: nextOrder(), page: null, box: null },
    }
    return { blocks: [block], ...spans }
  }
}

function isFull(row: readonly string[], width: number): boolean {
  return Array.from({ length: width }, (_, column) => row[column] ?? '').every((value) => value !== '')
}

/** A merged cell cannot reach out of the table. */
function spanAt(merged: readonly MergedCell[], row: number, column: number, rows: number, width: number) {
  const found = merged.find((one) => one.row === row && one.column === column)
  const columnSpan = Math.min(found?.columnSpan ?? 1, width - column)
  return { column, columnSpan, rowSpan: Math.min(found?.rowSpan ?? 1, rows - row) }
}

function coveredBy(merged: readonly MergedCell[]): ReadonlySet<string> {
  const covered = new Set<string>()
  for (const { row, column, rowSpan, columnSpan } of merged) {
    if (covered.size + rowSpan * columnSpan > mostCells) throw new Refusal('document.too_complex')
    for (let down = row; down < row + rowSpan; down += 1)
      for (let right = column; right < column + columnSpan; right += 1)
        if (down !== row || right !== column) covered.add(`${down} ${right}`)
  }
  return covered
}
