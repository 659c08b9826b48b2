import { expect, test } from 'vitest'
import type { Table } from '../../model.ts'
import { odtCell, odtFile, odtParagraph, odtRow, odtStyle, odtTable } from '../../testing/odt-file.ts'
import { textOf } from '../../text.ts'
import { readOdt } from './read-odt.ts'

const covered = '<table:covered-table-cell/>'

function tableIn(body: string, automatic = ''): Table {
  const table = readOdt(odtFile({ body, automatic })).blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('The document has no table.')
  return table
}

test('cells keep their spans and their columns', () => {
  const { rows } = tableIn(
    odtTable([
      odtRow([
        odtCell('a', 'table:number-columns-spanned="2"'),
        covered,
        odtCell('b', 'table:number-rows-spanned="2"'),
      ]),
      odtRow([odtCell('c'), odtCell('d'), covered]),
    ]),
  )

  expect(
    rows.map(({ cells }) => cells.map((cell) => [textOf(cell), cell.column, cell.columnSpan, cell.rowSpan])),
  ).toEqual([
    [
      ['a', 0, 2, 1],
      ['b', 2, 1, 2],
    ],
    [
      ['c', 0, 1, 1],
      ['d', 1, 1, 1],
    ],
  ])
})

test('rows that are repeated on each page are the header; the caption is kept', () => {
  const table = tableIn(
    `<table:table><table:title>Přehled</table:title><table:table-header-rows>${odtRow([odtCell('A')])}</table:table-header-rows><text:soft-page-break/><table:table-rows>${odtRow([odtCell('b')])}</table:table-rows></table:table>`,
  )

  expect(table).toMatchObject({ headerRows: 1, caption: 'Přehled' })
  expect(table.rows).toHaveLength(2)
})

test('widths come from the styles of the columns, and are left out when one is unknown', () => {
  const width = (name: string, property: string) =>
    odtStyle(name, 'table-column', `<style:table-column-properties ${property}/>`)
  const automatic = `${width('A', 'style:column-width="1in"')}${width('B', 'style:column-width="2.54cm"')}`
  const columns = (...styles: readonly string[]) =>
    styles
      .map((style) => `<table:table-column table:style-name="${style}" table:number-columns-repeated="2"/>`)
      .join('')
  const table = (inside: string) =>
    `<table:table><table:table-columns>${inside}</table:table-columns>${odtRow([odtCell('a')])}</table:table>`

  expect(tableIn(table(columns('A', 'B')), automatic).widths).toEqual(
    [72, 72, 72, 72].map((each) => expect.closeTo(each, 5)),
  )
  expect(tableIn(table(columns('A', 'C')), automatic).widths).toEqual([])
})

test('a table in a cell and a table that begins a page are kept', () => {
  const inner = odtTable([odtRow([odtCell('uvnitř')])])
  const automatic = odtStyle('T', 'table', '<style:table-properties fo:break-before="page"/>')
  const body = odtTable([odtRow([odtCell(`${odtParagraph('před')}${inner}`)])]).replace(
    '<table:table>',
    '<table:table table:style-name="T">',
  )

  expect(readOdt(odtFile({ body, automatic })).blocks).toMatchObject([
    { kind: 'page-break' },
    { rows: [{ cells: [{ blocks: [{ kind: 'paragraph' }, { kind: 'table' }] }] }] },
  ])
})

test('repeated rows and cells stand as often as they are repeated', () => {
  const row = odtRow([odtCell('a', 'table:number-columns-repeated="3"')], 'table:number-rows-repeated="2"')

  expect(tableIn(odtTable([row])).rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
    [0, 1, 2],
    [0, 1, 2],
  ])
})

test('a billion of blank rows and columns costs nothing', () => {
  const blank = odtRow(
    [odtCell('', 'table:number-columns-repeated="1000000000"')],
    'table:number-rows-repeated="1000000000"',
  )
  const { rows } = tableIn(odtTable([odtRow([odtCell('a')]), blank]))

  expect(rows).toHaveLength(2)
  expect(rows[1]?.cells).toHaveLength(1_000)
})

test('spans over more than there is end with the table', () => {
  const wide = odtCell('a', 'table:number-columns-spanned="1000000000" table:number-rows-spanned="1000000000"')

  expect(tableIn(odtTable([odtRow([wide]), odtRow([covered])])).rows[0]?.cells[0]).toMatchObject({
    columnSpan: 1_000,
    rowSpan: 2,
  })
})

test('a billion of filled rows is refused', () => {
  const row = odtRow([odtCell('a')], 'table:number-rows-repeated="1000000000"')

  expect(() => tableIn(odtTable([row]))).toThrow('document.table_too_long')
})
