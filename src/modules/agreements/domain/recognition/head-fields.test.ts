import { describe, expect, test } from 'vitest'
import { type Block, nowhere, type Table } from '#documents/model.ts'
import { paragraph, read, table } from '../../../../../test/builders/documents.ts'

describe('the head', () => {
  const rows = [
    ['Územní celek', 'Obec Lhotka'],
    ['Sídlo ¹', 'Lhotka 12'],
    ['IČO:', '000 00 019'],
    ['Pověřený zástupce územního celku pro sociální začleňování²', 'Eva Malá\nstarostka obce'],
    ['Manažer sociálního začleňování', ''],
  ]
  const expected = ['Obec Lhotka', 'Lhotka 12', '00000019', 'Eva Malá starostka obce', null]

  test.each<[string, readonly Block[]]>([
    ['rows of label and value', [table(rows)]],
    ['a label cell above a value cell', [table(rows.flatMap((row) => row.map((text) => [text])))]],
    [
      'label and value on one line',
      rows.map(([label = '', value = '']) => paragraph(`${label.replace(':', '')}: ${value.replace('\n', ' ')}`)),
    ],
    [
      'one table for the whole form',
      [table([['POPIS SPOLUPRÁCE'], ...rows, ['Doba platnosti', '2 roky'], ['Číslo usnesení', 'Z 1/23']])],
    ],
  ])('%s', (_, blocks) => {
    const { fields } = read(blocks)
    const keys = ['unit.name', 'unit.seat', 'unit.ico', 'people.representative', 'people.manager'] as const
    expect(keys.map((key) => fields[key].value)).toEqual(expected)
  })

  test('the raw text keeps its line ends, the source is the value’s cell', () => {
    const field = read([table(rows)]).fields['people.representative']
    expect(field).toMatchObject({
      raw: 'Eva Malá\nstarostka obce',
      confidence: 0.99,
      source: { text: 'Eva Malá\nstarostka obce', page: null },
    })
  })

  test('a sentence that begins like a label is none', () => {
    expect(
      read([paragraph('Územní celek se v průběhu spolupráce podílí na výstupech.')]).fields['unit.name'].state,
    ).toBe('missing')
  })

  test('page and box come from the place of the cell', () => {
    const place = { order: 3, page: 2, box: [0.1, 0.2, 0.5, 0.3] as const }
    const cell = { blocks: [{ ...paragraph('Obec Lhotka'), place }], column: 1, columnSpan: 1, rowSpan: 1 }
    const label = { blocks: [paragraph('Územní celek')], column: 0, columnSpan: 1, rowSpan: 1 }
    const head: Table = { kind: 'table', headerRows: 0, widths: [], rows: [{ cells: [label, cell] }], place: nowhere }
    expect(read([head]).fields['unit.name'].source).toEqual({ page: 2, text: 'Obec Lhotka', box: [0.1, 0.2, 0.5, 0.3] })
  })

  test('a damaged label is known and lowers the confidence', () => {
    const field = read([table([['Pověfený zastupce uzemniho celku pro socidlni zaclefiovani', 'Eva Malá']])]).fields[
      'people.representative'
    ]
    expect(field.value).toBe('Eva Malá')
    expect(field.confidence).toBeLessThan(0.99)
    expect(field.confidence).toBeGreaterThan(0.8)
  })
})
