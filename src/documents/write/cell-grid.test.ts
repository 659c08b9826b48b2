import { expect, test } from 'vitest'
import type { Cell } from '../model.ts'
import { cellGrid } from './cell-grid.ts'
import { columnWidths } from './column-widths.ts'

const cell = (column: number, columnSpan = 1, rowSpan = 1): Cell => ({ blocks: [], column, columnSpan, rowSpan })

function shapeOf(...rows: readonly (readonly Cell[])[]): readonly string[] {
  const grid = cellGrid({ rows: rows.map((cells) => ({ cells })), widths: [] })
  return grid.rows.map((row) => row.map(({ part, columnSpan }) => `${part}${columnSpan}`).join(' '))
}

test('each row is full: cells, what they cover below, and gaps', () => {
  expect(shapeOf([cell(0, 2, 2), cell(2)], [cell(3)])).toEqual(['first2 first1 gap1', 'continued2 gap1 first1'])
})

test('a cell that overlaps another is left out, and one that hangs over the end is cut', () => {
  expect(shapeOf([cell(0, 2), cell(1)], [cell(0, 1, 9), cell(1)])).toEqual(['first2', 'first1 first1'])
})

test('a table without cells has one column', () => {
  expect(cellGrid({ rows: [{ cells: [] }], widths: [] })).toMatchObject({ columns: 1, rows: [[{ part: 'gap' }]] })
})

test('columns of unknown width are as wide as the others on average', () => {
  expect(columnWidths({ widths: [1, 3, 0] }, 4)).toEqual([0.125, 0.375, 0.25, 0.25])
  expect(columnWidths({ widths: [] }, 2)).toEqual([0.5, 0.5])
})
