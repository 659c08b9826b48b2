import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { odtCell, odtFile, odtParagraph, odtRow, odtTable } from '../testing/odt-file.ts'
import { table, wordFile } from '../testing/word-file.ts'
import { readDocx } from './docx/read-docx.ts'
import { readOdt } from './odt/read-odt.ts'
import { readPlainText } from './plain-text/read-plain-text.ts'
import { entryNames } from './unpack.ts'

test('more than ten thousand entries of an archive are refused', () => {
  const entries = Array.from({ length: 10_001 }, (_, index) => [`${index}.xml`, new Uint8Array()])

  expect(() => entryNames(zipSync(Object.fromEntries(entries)))).toThrow('document.unpacked_too_large')
})

test('a table of more than five thousand rows is refused', () => {
  const rows = Array.from({ length: 5_001 }, () => '<w:tr><w:tc><w:p/></w:tc></w:tr>')
  const odtRows = rows.map(() => odtRow([odtCell('a')]))

  expect(() => readDocx(wordFile({ body: table(rows) }))).toThrow('document.table_too_long')
  expect(() => readOdt(odtFile({ body: odtTable(odtRows) }))).toThrow('document.table_too_long')
  for (const { blocks } of [
    readDocx(wordFile({ body: table(rows.slice(1)) })),
    readOdt(odtFile({ body: odtTable(odtRows.slice(1)) })),
  ])
    expect(blocks[0]?.kind === 'table' && blocks[0].rows.length).toBe(5_000)
})

test('so is one of a plain text', () => {
  const text = (rows: number) => new TextEncoder().encode('a\tb\n'.repeat(rows))

  expect(() => readPlainText(text(5_001))).toThrow('document.table_too_long')
  expect(readPlainText(text(5_000)).blocks).toMatchObject([{ kind: 'table' }])
})

test('a line of ten million letters is one paragraph, two hundred thousand lines are too many', () => {
  expect(() => readPlainText(new TextEncoder().encode('\ta\n'.repeat(200_001)))).toThrow('document.too_complex')
  expect(readPlainText(new TextEncoder().encode('a '.repeat(5_000_000))).blocks).toHaveLength(1)
})

test('more cells than any form has are refused, also when rows are repeated in repeated rows', () => {
  const often = 'table:number-rows-repeated="5000"'
  const wide = odtRow([odtCell('a', 'table:number-columns-repeated="1000"')], often)
  const deep = odtRow([odtCell(odtTable([odtRow([odtCell('a')], often)]))], often)

  expect(() => readOdt(odtFile({ body: odtTable([wide]) }))).toThrow('document.too_complex')
  expect(() => readOdt(odtFile({ body: odtTable([deep]) }))).toThrow('document.too_complex')
})

test('a hundred thousand nested elements are refused', () => {
  const nested = (name: string) => `<${name}>`.repeat(100_000) + `</${name}>`.repeat(100_000)

  expect(() => readDocx(wordFile({ body: nested('w:customXml') }))).toThrow('document.too_complex')
  expect(() => readOdt(odtFile({ body: nested('text:section') }))).toThrow('document.too_complex')
})

test('tables in tables of an ODT are read to a sensible depth and refused beyond', () => {
  const nested = (depth: number): string =>
    depth === 0 ? odtParagraph('uvnitř') : odtTable([odtRow([odtCell(nested(depth - 1))])])

  expect(readOdt(odtFile({ body: nested(20) })).blocks).toHaveLength(1)
  expect(() => readOdt(odtFile({ body: nested(100) }))).toThrow('document.too_complex')
})
