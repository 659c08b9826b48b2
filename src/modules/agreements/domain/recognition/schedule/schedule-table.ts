import type { Block, Cell, Document, Table } from '#documents/model.ts'
import { textOfBlocks } from '../lines.ts'
import { headingMatch } from '../sections.ts'
import { labelAtStart, labelDistance } from '../text/label-match.ts'
import { approvalLabels, headLabels } from '../vocabulary/field-labels.ts'
import { type ScheduleColumn, scheduleColumnNames, scheduleColumns } from '../vocabulary/schedule-columns.ts'

/** Where the schedule stands in the paper: its columns by header words and the rows under them, over all its tables. */
export type ScheduleTable = {
  /** Grid column of each heading found. */
  readonly columns: Readonly<Partial<Record<ScheduleColumn, number>>>
  readonly width: number
  readonly rows: readonly GridRow[]
  readonly taken: (table: Table, row: number) => boolean
}

/** A row of the table with the cell that covers each grid column; `own` says whether the cell begins in this row. */
export type GridRow = { readonly slots: readonly (Slot | null)[] }
type Slot = { readonly cell: Cell; readonly own: boolean }

const longestHeader = 80
/** A header with more words than ours counts less than any whole one. */
const tolerance = 0.2

/** Finds the header row by its words, never by position, and follows the table, also onto the next page. */
export function findScheduleTable(document: Document): ScheduleTable | null {
  const tables = tablesIn(document.blocks)
  for (const [index, table] of tables.entries()) {
    const grid = gridOf(table)
    const header = grid.findIndex((row) => countOf(columnsIn(row)) >= 3)
    if (header < 0) continue
    const columns = columnsIn(grid[header])
    const taken = new Map<Table, readonly [number, number]>()
    const end = endOf(grid, header + 1)
    taken.set(table, [header, end])
    const rows = grid.slice(header + 1, end)
    for (const next of end === grid.length ? tables.slice(index + 1) : []) {
      const continued = gridOf(next)
      if (widthOf(next) !== widthOf(table) || widthOf(table) < 3 || endOf(continued, 0) === 0) break
      taken.set(next, [0, endOf(continued, 0)])
      if (isSecondCopy(continued, rows)) continue
      rows.push(...continued.slice(0, endOf(continued, 0)))
    }
    return {
      columns,
      width: widthOf(table),
      rows: [...bandsAbove(grid, header), ...rows.filter((row) => countOf(columnsIn(row)) < 3)],
      taken: (candidate, row) => {
        const span = taken.get(candidate)
        return span !== undefined && row >= span[0] && row < span[1]
      },
    }
  }
  return null
}

/** The columns from left to right. */
export function columnsInOrder({ columns }: ScheduleTable): readonly ScheduleColumn[] {
  return scheduleColumnNames
    .flatMap((name) => (columns[name] === undefined ? [] : [{ name, at: columns[name] }]))
    .toSorted((one, other) => one.at - other.at)
    .map(({ name }) => name)
}

export function textOfSlot(row: GridRow, column: number | undefined): string {
  const slot = column === undefined ? null : row.slots[column]
  return slot === null || slot === undefined ? '' : textOfBlocks(slot.cell.blocks)
}

/** The same, but blank where the cell reaches down from a row above. */
export function ownTextOfSlot(row: GridRow, column: number | undefined): string {
  return column !== undefined && row.slots[column]?.own === true ? textOfSlot(row, column) : ''
}

/** Texts of a row's own cells, each once. */
export function ownTexts(row: GridRow): readonly string[] {
  const cells = new Set(row.slots.flatMap((slot) => (slot?.own === true ? [slot.cell] : [])))
  return [...cells].map((cell) => textOfBlocks(cell.blocks))
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => tablesIn(cell.blocks)))]
      : [],
  )
}

function gridOf(table: Table): GridRow[] {
  const width = widthOf(table)
  const open: ({ cell: Cell; left: number } | null)[] = Array.from({ length: width }, () => null)
  return table.rows.map((row) => {
    const slots: (Slot | null)[] = open.map((above) => (above === null ? null : { cell: above.cell, own: false }))
    for (const [column, above] of open.entries()) {
      if (above !== null) open[column] = above.left > 1 ? { cell: above.cell, left: above.left - 1 } : null
    }
    for (const cell of row.cells) {
      for (let column = cell.column; column < Math.min(width, cell.column + cell.columnSpan); column += 1) {
        slots[column] = { cell, own: true }
        if (cell.rowSpan > 1) open[column] = { cell, left: cell.rowSpan - 1 }
      }
    }
    return { slots }
  })
}

function widthOf(table: Table): number {
  return table.rows
    .flatMap(({ cells }) => cells)
    .reduce((width, cell) => Math.max(width, cell.column + cell.columnSpan), 0)
}

function columnsIn(row: GridRow | undefined): Partial<Record<ScheduleColumn, number>> {
  const columns: Partial<Record<ScheduleColumn, number>> = {}
  for (const [index, slot] of (row?.slots ?? []).entries()) {
    if (slot === null || slot.cell.column !== index) continue
    const name = columnOf(textOfBlocks(slot.cell.blocks))
    if (name !== null && columns[name] === undefined) columns[name] = index
  }
  return columns
}

/** A whole header first; else one that begins with the column's words ("Výstupy a doklady"). */
function columnOf(text: string): ScheduleColumn | null {
  let best: { name: ScheduleColumn; distance: number } | null = null
  for (const name of scheduleColumnNames) {
    const label = scheduleColumns[name]
    const distance = labelDistance(text, label) ?? longerHeader(text, label)
    if (distance !== null && (best === null || distance < best.distance)) best = { name, distance }
  }
  return best?.name ?? null
}

function longerHeader(text: string, label: readonly string[]): number | null {
  const start = text.length < longestHeader ? labelAtStart(text, label) : null
  return start === null ? null : start.distance + tolerance
}

/** Rows of one cell just above the header: some forms print the period there. */
function bandsAbove(grid: readonly GridRow[], header: number): readonly GridRow[] {
  return grid
    .slice(Math.max(0, header - 2), header)
    .filter((row) => row.slots[0] !== null && row.slots.every((slot) => slot?.cell === row.slots[0]?.cell))
}

function countOf(columns: Partial<Record<ScheduleColumn, number>>): number {
  return Object.keys(columns).length
}

/** In a form that is one big table the schedule ends where another label of the form begins. */
/** A file that carries the form twice may have one schedule right after the other: header and first row come again. */
function isSecondCopy(grid: readonly GridRow[], rows: readonly GridRow[]): boolean {
  const [header, first] = grid
  const [known] = rows
  if (first === undefined || known === undefined || countOf(columnsIn(header)) < 3) return false
  return ownTexts(first).join('\t') === ownTexts(known).join('\t')
}

function endOf(grid: readonly GridRow[], start: number): number {
  const end = grid.findIndex((row, index) => index >= start && beginsAnotherPart(row))
  return end < 0 ? grid.length : end
}

function beginsAnotherPart(row: GridRow): boolean {
  const texts = ownTexts(row)
  const [first] = texts
  if (first === undefined || first === '') return false
  const labels = [...Object.values(approvalLabels), ...Object.values(headLabels)]
  if (labels.some((label) => labelDistance(first, label) !== null || labelAtStart(first, label)?.colon === true))
    return true
  return texts.slice(1).every((text) => text === '') && headingMatch(first) !== null
}
