import { describe, expect, test } from 'vitest'
import { type Block, nowhere, type Span, type Table } from '#documents/model.ts'
import { aDocument, paragraph, read, source, table } from '../../../../../test/builders/documents.ts'
import { recogniseAgreement } from './recognise-agreement.ts'

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

  test.each<[string, readonly Block[]]>([
    ['in upper case', [table([['MANAŽER SOCIÁLNÍHO ZAČLEŇOVÁNÍ', 'Eva Malá']])]],
    ['with the mark of a note glued to it', [table([['Manažer sociálního začleňování3', 'Eva Malá']])]],
    ['with the mark of a note inside', [paragraph('Manažer³ sociálního začleňování: Eva Malá')]],
    ['with an asterisk', [table([['Manažer sociálního začleňování*', 'Eva Malá']])]],
    ['with its value in one cell', [table([['Manažer sociálního začleňování: Eva Malá']])]],
    [
      'with its value under it, in a cell beside another one',
      [
        table([
          [
            [paragraph('Sídlo'), paragraph('Lhotka 1')],
            [paragraph('Manažer sociálního začleňování'), paragraph('Eva Malá')],
          ],
        ]),
      ],
    ],
    ['cut at the end of its line', [table([['Manažer\nsociálního začleňování', 'Eva Malá']])]],
    [
      'cut between two paragraphs',
      [paragraph('Manažer sociálního'), paragraph('začleňování'), paragraph('Eva Malá'), paragraph('Sídlo: Lhotka 1')],
    ],
    ['read line by line with its value', [paragraph('Manažer sociálního | Eva\nzačleňování Malá')]],
  ])('a label %s', (_, blocks) => {
    expect(read(blocks).fields['people.manager'].value).toBe('Eva Malá')
  })

  test('a title after the colon belongs to the value', () => {
    const { fields } = read([paragraph('Vedoucí regionálního pracoviště: Mgr. Eva Malá')])
    expect(fields['people.regionalHead'].value).toBe('Mgr. Eva Malá')
  })

  test('labels that follow one another are no values of each other', () => {
    const columns = [table([['Územní celek\nSídlo\nIČ', 'Obec Lhotka\nLhotka 1\n00000019']])]
    expect(read(columns).fields['unit.name'].value).toBeNull()
    expect(read([table([['Sídlo'], ['Sídlo']])]).fields['unit.seat'].value).toBeNull()
  })

  test('recognised signs that are no words are unreadable, letters of the file are what they are', () => {
    const noise = [table([['Manažer sociálního začleňování', '~~ |= \u00ab.']])]
    const states = (['native', 'ocr'] as const).map(
      (text) => recogniseAgreement(aDocument(noise, { text }), source).fields['people.manager'].state,
    )
    expect(states).toEqual(['found', 'unreadable'])
  })

  test('a value is as sure as its label and the least sure of its words', () => {
    const words = [
      { text: 'Eva ', confidence: 0.97 },
      { text: 'Malá', confidence: 0.62 },
    ]
    const field = (content: readonly Span[]) =>
      recogniseAgreement(
        aDocument([table([['Manažer sociálního začleňování', [paragraph(content)]]])], { text: 'ocr' }),
        source,
      ).fields['people.manager']
    expect(field(words)).toMatchObject({ value: 'Eva Malá', confidence: 0.61, state: 'found' })
    const lost = words.map((word) => ({ ...word, confidence: 0.1 }))
    expect(field(lost)).toMatchObject({ value: null, raw: 'Eva Malá', state: 'unreadable' })
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
