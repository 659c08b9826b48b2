import { expect, test } from 'vitest'
import { across, down, gridRules } from '../../testing/pages.ts'
import { findGrids } from './find-grids.ts'
import type { Grid } from './grid.ts'

const tolerance = 1.6

function cellsOf(grid: Grid | undefined): readonly string[] {
  return (grid?.cells ?? []).map(({ row, column, rowSpan, columnSpan }) => `${row},${column} ${rowSpan}×${columnSpan}`)
}

test('lines that cross make a cell between each two of them', () => {
  const { grids, loose } = findGrids(gridRules([50, 200, 400], [100, 130, 160]), tolerance)

  expect(cellsOf(grids[0])).toEqual(['0,0 1×1', '0,1 1×1', '1,0 1×1', '1,1 1×1'])
  expect(grids[0]?.cells[3]?.box).toEqual({ left: 200, right: 400, top: 130, bottom: 160 })
  expect(loose).toEqual([])
})

test('where a line is missing a cell spans rows or columns', () => {
  const rules = [...gridRules([50, 400], [100, 130, 190]), down(200, 130, 190), across(160, 200, 400)]

  expect(cellsOf(findGrids(rules, tolerance).grids[0])).toEqual(['0,0 1×2', '1,0 2×1', '1,1 1×1', '2,1 1×1'])
})

test('pieces of a line, double lines and corners that nearly touch are one table', () => {
  const rules = [
    across(100, 50, 199),
    across(100.5, 200.5, 400),
    across(101.5, 50, 400),
    across(160, 51, 399),
    down(50, 101, 159),
    down(51.2, 101, 159),
    down(400, 100.8, 161),
  ]

  expect(cellsOf(findGrids(rules, tolerance).grids[0])).toEqual(['0,0 1×1'])
})

test('a table in a cell belongs to that cell, one beside the table does not', () => {
  const rules = [
    ...gridRules([50, 400], [100, 300]),
    ...gridRules([60, 160, 390], [150, 170, 190]),
    ...gridRules([450, 550], [100, 130]),
  ]

  const { grids } = findGrids(rules, tolerance)

  expect(grids.map((grid) => grid.cells.length)).toEqual([1, 1])
  expect(cellsOf(grids[0]?.cells[0]?.nested[0])).toHaveLength(4)
})

test('a table that the end of the page cut ends where its side lines end', () => {
  const rules = [across(100, 50, 400), across(130, 50, 400), ...[50, 200, 400].map((x) => down(x, 100, 780))]

  const [grid] = findGrids(rules, tolerance).grids

  expect(grid?.ys).toEqual([100, 130, 780])
})

test('a table without lines at its sides ends where its other lines end', () => {
  const rules = [...[100, 130, 160].map((y) => across(y, 50, 400)), down(200, 100, 160)]

  expect(findGrids(rules, tolerance).grids[0]?.xs).toEqual([50, 200, 400])
})

test('lines that touch no other are loose: under words, over footnotes', () => {
  const rules = [...gridRules([50, 400], [100, 130]), across(500, 50, 180), across(300, 60, 64)]

  expect(findGrids(rules, tolerance).loose).toEqual([across(500, 50, 180)])
})

test('lines drawn so badly that they make no rectangle are still cells that do not overlap', () => {
  const rules = [...gridRules([50, 400], [100, 190]), down(200, 100, 145), across(145, 50, 200)]

  const cells = findGrids(rules, tolerance).grids[0]?.cells ?? []

  const area = cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0)
  expect(area).toBe(4)
})

test('a table that stands close to the border of its cell is still a table in a cell', () => {
  const rules = [...gridRules([50, 230, 533], [144.6, 204]), ...gridRules([134, 175, 215], [163.2, 182.8, 202.4])]

  const { grids } = findGrids(rules, tolerance)

  expect(grids.map((grid) => grid.cells.length)).toEqual([2])
  expect(cellsOf(grids[0]?.cells[0]?.nested[0])).toHaveLength(4)
})

test('a line that a scanner bent is one line', () => {
  const rules = [
    ...[100, 160].map((y) => across(y, 50, 400)),
    across(129.5, 50, 240),
    across(131, 230, 400),
    ...[50, 200, 400].flatMap((x) => [down(x, 100, 129), down(x, 131.4, 160)]),
  ]

  expect(cellsOf(findGrids(rules, tolerance).grids[0])).toHaveLength(4)
})
