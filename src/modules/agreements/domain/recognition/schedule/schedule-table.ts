import type { Document, Table } from '#documents/model.ts'
import { headingMatch } from '../section-heading.ts'
import { beginsField } from '../text/field-label.ts'
import { type ColumnPlaces, columnsOfHeader } from './column-headers.ts'
import { type GridRow, gridOf, ownTexts, tablesIn, widthOf } from './table-grid.ts'

/** Where the schedule stands in the paper: its columns by header words and the rows under them, over all its tables. */
export type ScheduleTable = {
  readonly columns: ColumnPlaces
  readonly width: number
  readonly rows: readonly GridRow[]
  readonly taken: (table: Table, row: number) => boolean
}

/** A narrower table is no part of a schedule that goes on. */
const narrowest = 3
const mostBands = 2

/** Finds the header row by its words, never by position, and follows the table, also onto the next page. */
export function findScheduleTable(document: Document): ScheduleTable | null {
  const tables = tablesIn(document.blocks)
  for (const [index, table] of tables.entries()) {
    const grid = gridOf(table)
    const header = headerIn(grid)
    if (header === null) continue
    const end = endOf(grid, header.row + 1)
    const taken = new Map<Table, readonly [from: number, to: number]>([[table, [header.row, end]]])
    const rows = grid.slice(header.row + 1, end)
    for (const next of end === grid.length ? tables.slice(index + 1) : []) {
      const continued = gridOf(next)
      const last = endOf(continued, 0)
      if (widthOf(next) !== widthOf(table) || widthOf(table) < narrowest || last === 0) break
      taken.set(next, [0, last])
      if (!isSecondCopy(continued, rows)) rows.push(...continued.slice(0, last))
    }
    return {
      columns: header.columns,
      width: widthOf(table),
      rows: [...bandsAbove(grid, header.row), ...rows.filter((row) => columnsOfHeader(row) === null)],
      taken: (candidate, row) => {
        const [from, to] = taken.get(candidate) ?? [0, 0]
        return row >= from && row < to
      },
    }
  }
  return null
}

function headerIn(grid: readonly GridRow[]): { readonly row: number; readonly columns: ColumnPlaces } | null {
  for (const [row, candidate] of grid.entries()) {
    const columns = columnsOfHeader(candidate)
    if (columns !== null) return { row, columns }
  }
  return null
}

/** Rows of one cell just above the header: some forms print the period there. */
function bandsAbove(grid: readonly GridRow[], header: number): readonly GridRow[] {
  return grid
    .slice(Math.max(0, header - mostBands), header)
    .filter((row) => row.slots[0] !== null && row.slots.every((slot) => slot?.cell === row.slots[0]?.cell))
}

/** A file that carries the form twice may have one schedule right after the other: header and first row come again. */
function isSecondCopy(grid: readonly GridRow[], rows: readonly GridRow[]): boolean {
  const [header, first] = grid
  const [known] = rows
  if (first === undefined || known === undefined || columnsOfHeader(header) === null) return false
  return ownTexts(first).join('\t') === ownTexts(known).join('\t')
}

/** In a form that is one big table the schedule ends where another label of the form begins. */
function endOf(grid: readonly GridRow[], start: number): number {
  const end = grid.findIndex((row, index) => index >= start && beginsAnotherPart(row))
  return end < 0 ? grid.length : end
}

function beginsAnotherPart(row: GridRow): boolean {
  const [first, ...others] = ownTexts(row)
  if (first === undefined || first === '') return false
  return beginsField(first) || (others.every((text) => text === '') && headingMatch(first) !== null)
}
