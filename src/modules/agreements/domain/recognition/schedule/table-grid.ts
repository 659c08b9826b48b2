import type { Block, Cell, Table } from '#documents/model.ts'
import { textOfBlocks } from '../lines.ts'

/** A row of the table with the cell that covers each grid column; `own` says whether the cell begins in this row. */
export type GridRow = { readonly slots: readonly (Slot | null)[] }
type Slot = { readonly cell: Cell; readonly text: string; readonly own: boolean }

/** Tables with those inside their cells, in reading order. */
export function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => tablesIn(cell.blocks)))]
      : [],
  )
}

/** Columns of a table's grid; a cell may cover several. */
export function widthOf(table: Table): number {
  let width = 0
  for (const row of table.rows) {
    for (const cell of row.cells) width = Math.max(width, cell.column + cell.columnSpan)
  }
  return width
}

export function gridOf(table: Table): GridRow[] {
  const width = widthOf(table)
  const open: { slot: Slot | null; left: number }[] = Array.from({ length: width }, () => ({ slot: null, left: 0 }))
  return table.rows.map((row) => {
    const slots = open.map(({ slot, left }) => (slot === null || left === 0 ? null : { ...slot, own: false }))
    for (const above of open) above.left = Math.max(0, above.left - 1)
    for (const cell of row.cells) {
      const slot = { cell, text: textOfBlocks(cell.blocks), own: true }
      for (let column = cell.column; column < Math.min(width, cell.column + cell.columnSpan); column += 1) {
        slots[column] = slot
        if (cell.rowSpan > 1) open[column] = { slot, left: cell.rowSpan - 1 }
      }
    }
    return { slots }
  })
}

export function textOfSlot(row: GridRow, column: number | undefined): string {
  return (column === undefined ? null : row.slots[column])?.text ?? ''
}

/** The same, but blank where the cell reaches down from a row above. */
export function ownTextOfSlot(row: GridRow, column: number | undefined): string {
  return column !== undefined && row.slots[column]?.own === true ? textOfSlot(row, column) : ''
}

/** The cells that begin in a row, each once, in order. */
export function ownCells(row: GridRow): readonly Cell[] {
  return ownSlots(row).map(({ cell }) => cell)
}

/** Their texts. */
export function ownTexts(row: GridRow): readonly string[] {
  return ownSlots(row).map(({ text }) => text)
}

function ownSlots({ slots }: GridRow): readonly Slot[] {
  return [...new Set(slots.flatMap((slot) => (slot?.own === true ? [slot] : [])))]
}
