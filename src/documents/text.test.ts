import { expect, test } from 'vitest'
import { type Block, type Cell, nowhere } from './model.ts'
import { flattenBlocks, textOf } from './text.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }], place: nowhere })
const cell = (column: number, ...blocks: readonly Block[]): Cell => ({ blocks, column, columnSpan: 1, rowSpan: 1 })
const inner: Block = {
  kind: 'table',
  headerRows: 0,
  widths: [],
  rows: [{ cells: [cell(0, paragraph('c'))] }],
  place: nowhere,
}
const table: Block = {
  kind: 'table',
  headerRows: 0,
  widths: [],
  rows: [{ cells: [cell(0, paragraph('a'), paragraph('b')), cell(1, inner)] }, { cells: [cell(0, paragraph('d'))] }],
  place: nowhere,
}

test('a line per paragraph, cells parted by tabs, rows by lines', () => {
  expect(textOf(table)).toBe('a\nb\tc\nd')
  expect(textOf({ title: null, language: 'cs', footnotes: [], blocks: [paragraph('x'), paragraph('y')] })).toBe('x\ny')
})

test('blocks inside cells are found after their table, in reading order', () => {
  const found = flattenBlocks([paragraph('x'), table, paragraph('y')])

  expect(found.map((block) => (block.kind === 'table' ? 'table' : textOf(block)))).toEqual([
    'x',
    'table',
    'a',
    'b',
    'table',
    'c',
    'd',
    'y',
  ])
})
