import { expect, test } from 'vitest'
import type { Table } from '../../model.ts'
import { cell, row, table, wordFile } from '../../testing/word-file.ts'
import { textOf } from '../../text.ts'
import { readDocx } from './read-docx.ts'

const merge = (kind: 'h' | 'v', value?: string): string => `<w:${kind}Merge${value ? ` w:val="${value}"` : ''}/>`
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`

function tableIn(body: string): Table {
  const block = readDocx(wordFile({ body })).blocks.find(({ kind }) => kind === 'table')
  if (block?.kind !== 'table') throw new Error('The file has no table.')
  return block
}

/** Rows as texts with the place of each cell: „A 0+1×2“ begins in column 0, covers one column and two rows. */
function cellsOf({ rows }: Table): readonly (readonly string[])[] {
  return rows.map(({ cells }) =>
    cells.map((each) => `${textOf(each)} ${each.column}+${each.columnSpan}×${each.rowSpan}`),
  )
}

test('a merge downwards is matched by the column of the grid, not by the number of the cell', () => {
  const read = tableIn(
    table([
      row([cell('A', span(2)), cell('B', merge('v', 'restart'))]),
      row([cell('C'), cell('D'), cell('', merge('v'))]),
      row([cell('E'), cell('F'), cell('G', merge('v', 'restart'))]),
    ]),
  )

  expect(cellsOf(read)).toEqual([
    ['A 0+2×1', 'B 2+1×2'],
    ['C 0+1×1', 'D 1+1×1'],
    ['E 0+1×1', 'F 1+1×1', 'G 2+1×1'],
  ])
})

test('a merge sideways in the old manner widens the cell before', () => {
  const read = tableIn(table([row([cell('A', merge('h', 'restart')), cell('', merge('h', 'continue')), cell('B')])]))

  expect(cellsOf(read)).toEqual([['A 0+2×1', 'B 2+1×1']])
})

test('a row that begins further right keeps its columns', () => {
  const read = tableIn(table([row([cell('A'), cell('B')]), row([cell('C')], '<w:gridBefore w:val="1"/>')]))

  expect(cellsOf(read)[1]).toEqual(['C 1+1×1'])
})

test('rows and cells are found inside content controls', () => {
  const inControl = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const read = tableIn(inControl(table([inControl(row([inControl(cell('A')), cell(inControl('')), cell('B')]))])))

  expect(textOf(read)).toBe('A\t\tB')
})

test('a table inside a cell stays inside the cell', () => {
  const inner = table([row([cell('Částka'), cell('100 Kč')])])
  const read = tableIn(table([row([`<w:tc>${inner}<w:p/></w:tc>`])]))

  expect(read.rows[0]?.cells[0]?.blocks).toMatchObject([
    { kind: 'table', rows: [{ cells: [{ column: 0 }, { column: 1 }] }] },
  ])
})

test('leading rows that repeat are the heading; widths and description come along', () => {
  const heading = '<w:tblHeader/>'
  const grid = '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="3000"/></w:tblGrid>'
  const rows = [row([cell('A')], heading), row([cell('B')], heading), row([cell('C')]), row([cell('D')], heading)]
  const read = tableIn(table([grid, ...rows], '<w:tblCaption w:val="Harmonogram"/>'))

  expect(read).toMatchObject({ headerRows: 2, widths: [1000, 3000], caption: 'Harmonogram' })
})

test('pieces are counted in reading order, cells after their table', () => {
  const read = tableIn(table([row([cell('A'), cell('B')])]))

  expect(read.place.order).toBe(0)
  expect(read.rows[0]?.cells.map(({ blocks }) => blocks[0]?.place.order)).toEqual([1, 2])
})
