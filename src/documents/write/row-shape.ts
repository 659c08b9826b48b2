import { textOf } from '../text.ts'
import type { GridCell } from './cell-grid.ts'

/** A row of one short cell over all columns, which names the rows under it and so must not be parted from them. */
export function isBand(row: readonly GridCell[], columns: number): boolean {
  const [only] = row
  return (
    columns > 1 &&
    row.length === 1 &&
    only?.part === 'first' &&
    only.columnSpan === columns &&
    only.rowSpan === 1 &&
    lengthOf(only) > 0 &&
    lengthOf(only) <= longestBand
  )
}

/** A row short enough to move to the next page as a whole; a longer one breaks, so that nothing of it is lost. */
export function isShortRow(row: readonly GridCell[]): boolean {
  return row.every((slot) => slot.rowSpan === 1 && lengthOf(slot) <= longestWhole && hasNoTable(slot))
}

const longestBand = 160
const longestWhole = 500

function lengthOf({ cell }: GridCell): number {
  return (cell?.blocks ?? []).reduce((sum, block) => sum + textOf(block).length, 0)
}

function hasNoTable({ cell }: GridCell): boolean {
  return (cell?.blocks ?? []).every(({ kind }) => kind !== 'table')
}
