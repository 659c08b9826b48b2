import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../model.ts'
import { textOf } from '../../text.ts'
import { readDocument } from '../read-document.ts'
import { readCsv } from './read-csv.ts'

describe('a table saved as text', () => {
  test.each([
    ['semicolons', 'Datum;Místo\n14. 2. 2023;Radnice\n'],
    ['commas', 'Datum,Místo\n14. 2. 2023,Radnice\n'],
    ['tabs', 'Datum\tMísto\r\n14. 2. 2023\tRadnice\r\n'],
    ['a sign that its first line says', 'sep=;\r\nDatum;Místo\r\n14. 2. 2023;Radnice'],
    ['the mark of UTF-8 before it', '\ufeffDatum;Místo\n14. 2. 2023;Radnice'],
    ['quotes around cells', '"Datum";"Místo"\n"14. 2. 2023";"Radnice"'],
  ])('has the same rows with %s', (_, text) => {
    expect(rowsOf(readCsv(strToU8(text)))).toEqual([
      ['Datum', 'Místo'],
      ['14. 2. 2023', 'Radnice'],
    ])
  })

  test('is read in the code page of Czech Windows', () => {
    const bytes = new Uint8Array([...strToU8('M'), 0xed, ...strToU8('sto;Po'), 0xe8, ...strToU8('et\nRadnice;12')])
    expect(rowsOf(readCsv(bytes))[0]).toEqual(['Místo', 'Počet'])
  })

  test('keeps commas in sentences, line ends in quotes, empty rows and rows of another length', () => {
    const text = 'Datum;Poznámka\n14. 2. 2023;"Projednáno, schváleno\na odesláno"\n\n6. 6. 2023\n'
    expect(rowsOf(readCsv(strToU8(text)))).toEqual([
      ['Datum', 'Poznámka'],
      ['14. 2. 2023', 'Projednáno, schváleno\na odesláno'],
      ['', ''],
      ['6. 6. 2023', ''],
    ])
  })

  test('a formula stays the text that it is', () => {
    expect(rowsOf(readCsv(strToU8('Počet;Jméno\n=1+1;=HYPERLINK("x")\n')))[1]).toEqual(['=1+1', '=HYPERLINK("x")'])
  })
})

test('which text is a table its name says; without it the same text is read as a text', async () => {
  const text = strToU8('Datum;Místo\n14. 2. 2023;Radnice\n')
  expect((await readDocument(text, 'jednani.CSV')).blocks).toMatchObject([{ kind: 'table', headerRows: 1 }])
  expect((await readDocument(text, 'jednani.txt')).blocks[0]?.kind).toBe('paragraph')
})

test.each([
  ['blanks', 'document.empty', ' ;\n;\n'],
  ['an unclosed quote', 'document.damaged', 'a;"b\n'],
  ['more than five thousand rows', 'document.table_too_long', 'a;b\n'.repeat(5_001)],
  ['more than a thousand columns', 'document.too_complex', 'a;'.repeat(1_001) + 'b'],
  ['more cells than any list has', 'document.too_complex', `${'a;'.repeat(100)}b\n`.repeat(4_000)],
])('%s are refused', (_, code, text) => {
  expect(() => readCsv(strToU8(text))).toThrow(code)
})

function rowsOf({ blocks }: Document): readonly (readonly string[])[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map((cell) => textOf(cell))) : [],
  )
}
