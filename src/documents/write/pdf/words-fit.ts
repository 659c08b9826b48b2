import { textOf } from '../../text.ts'
import type { GridCell } from '../cell-grid.ts'

/** Whether each word of a cell fits into its columns whole, so that none has to be parted. Measured by the widest letters. */
export function wordsFit({ cell, column, columnSpan }: GridCell, widths: readonly number[]): boolean {
  const share = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)
  const letters = Math.floor((share * textWidth - padding) / letterWidth)
  const words = (cell?.blocks ?? []).flatMap((block) => textOf(block).split(/[\s\u00a0]/u))
  return words.every((word) => word.length <= letters)
}

/** In millimetres: the page without its margins, both paddings of a cell, a letter of the size used in tables. */
const textWidth = 166
const padding = 2.9
const letterWidth = 2.1
