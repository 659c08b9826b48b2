import { describe, expect, test } from 'vitest'
import { isRefusal } from '#kernel/refusal.ts'
import type { Document } from '../../model.ts'
import { withForgedSizes } from '../../testing/forged-archive.ts'
import { type WorkbookCell, type WorkbookSheet, workbookFile } from '../../testing/workbook-file.ts'
import { textOf } from '../../text.ts'
import { readDocument } from '../read-document.ts'

const meetings: WorkbookSheet = {
  name: 'Jednání',
  rows: [
    ['Přehled jednání'],
    ['Datum', 'Začátek', 'Počet', 'Poznámka'],
    [{ day: 44_971 }, { day: 0.375 }, 12, 'Radnice & klub'],
    [{ day: 45_083.4375 }, null, 3.5, { xml: '<c t="b"><v>1</v></c>' }],
  ],
  merged: ['A1:D1'],
}

describe('a workbook', () => {
  test('gives days, times, numbers and words as they are written in Czech', async () => {
    expect(rowsOf(await read(workbookFile([meetings])))).toEqual([
      ['Přehled jednání'],
      ['Datum', 'Začátek', 'Počet', 'Poznámka'],
      ['14.\u00a02.\u00a02023', '9.00', '12', 'Radnice & klub'],
      ['6.\u00a06.\u00a02023 10.30', '', '3,5', 'ano'],
    ])
  })

  test('keeps its merged cells and the numbers of its rows and columns', async () => {
    const { blocks } = await read(
      workbookFile([{ name: 'List1', rows: [['a', null, 'c'], [], [null, 'b']], merged: ['A1:B2'] }]),
    )
    expect(blocks[1]).toMatchObject({
      kind: 'table',
      rows: [
        { cells: [{ column: 0, columnSpan: 2, rowSpan: 2 }, { column: 2 }] },
        { cells: [{ column: 2 }] },
        { cells: [{ column: 0 }, { column: 1 }, { column: 2 }] },
      ],
    })
  })

  test('has a heading and a table of each sheet that says something', async () => {
    const { blocks } = await read(
      workbookFile([meetings, { name: 'Prázdný', rows: [] }, { name: '2024', rows: [['x']] }]),
    )
    expect(blocks.map((block) => (block.kind === 'heading' ? textOf(block) : block.kind))).toEqual([
      'Jednání',
      'table',
      '2024',
      'table',
    ])
  })

  test('gives the last result of a formula and evaluates nothing', async () => {
    const cells: readonly WorkbookCell[] = [
      { xml: '<c><f>6*7</f><v>41</v></c>' },
      { xml: '<c><f>1/0</f></c>' },
      { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
      { xml: '<c t="str"><f>A1</f><v>slovo</v></c>' },
    ]
    expect(rowsOf(await read(workbookFile([{ name: 'List1', rows: [cells] }])))).toEqual([['41', '', '', 'slovo']])
  })
})

const far = (row: number, column: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="${row}"><c r="${column}${row}"><v>1</v></c></row></sheetData></worksheet>`
const sound = workbookFile([meetings])

test.each([
  ['with macros', 'document.macro_enabled', workbookFile([meetings], { 'xl/vbaProject.bin': 'x' })],
  ['without sheets', 'document.damaged', workbookFile([])],
  ['of empty sheets', 'document.empty', workbookFile([{ name: 'List1', rows: [] }])],
  ['without its book', 'document.damaged', workbookFile([meetings], { 'xl/workbook.xml': '' })],
  ['with a broken sheet', 'document.damaged', workbookFile([meetings], { 'xl/worksheets/sheet1.xml': '<worksheet' })],
  [
    'with entities',
    'document.damaged',
    workbookFile([meetings], { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY e "e">]><worksheet/>' }),
  ],
  ['with a cell in the last row', 'document.table_too_long', withSheet(far(1_048_576, 'A'))],
  ['with a cell in the last column', 'document.too_complex', withSheet(far(1, 'XFD'))],
  [
    'with cells merged over everything',
    'document.too_complex',
    workbookFile([{ ...meetings, merged: ['A1:XFD1048576'] }]),
  ],
  ['that unpacks to more than it says', 'document.damaged', withForgedSizes(sound, 1_000)],
  ['that says it unpacks to two gigabytes', 'document.unpacked_too_large', withForgedSizes(sound, 2 ** 31)],
  ['that was cut off', 'document.damaged', sound.subarray(0, sound.length - 60)],
])('a workbook %s is refused', async (_, code, bytes) => {
  const refusal = await read(bytes).catch((error: unknown) => (isRefusal(error) ? error.code : error))
  expect(refusal).toBe(code)
})

function withSheet(xml: string): Uint8Array {
  return workbookFile([meetings], { 'xl/worksheets/sheet1.xml': xml })
}

function read(bytes: Uint8Array): Promise<Document> {
  return readDocument(bytes, 'jednani.xlsx')
}

function rowsOf({ blocks }: Document): readonly (readonly string[])[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map((cell) => textOf(cell))) : [],
  )
}
