import { describe, expect, test } from 'vitest'
import type { Block } from '#documents/model.ts'
import { paragraph, read, table } from '../../../../../test/builders/documents.ts'

describe('approval and signatures', () => {
  const approval = (...blocks: readonly Block[]) => {
    const { fields } = read(blocks)
    return [fields['approval.date'].value, fields['approval.resolution'].value]
  }

  test.each<[string, readonly Block[]]>([
    [
      'two lines',
      [paragraph('Datum schválení popisu spolupráce územním celkem⁶: 19.04.2022'), paragraph('Číslo usnesení: Z 3/22')],
    ],
    [
      'one paragraph',
      [paragraph([{ text: 'Datum schválení popisu spolupráce územním celkem: 19. 4. 2022\nČíslo usnesení: Z 3/22' }])],
    ],
    ['one line', [paragraph('Datum schválení: 19. dubna 2022, číslo usnesení: Z 3/22')]],
    [
      'rows of a table',
      [
        table([
          ['Datum schválení popisu spolupráce územním celkem', '19.04.2022'],
          ['Číslo usnesení', 'Z 3/22'],
        ]),
      ],
    ],
    [
      'values under the labels',
      [paragraph('Datum schválení:'), paragraph('19.04.2022'), paragraph('Číslo usnesení:'), paragraph('Z 3/22')],
    ],
  ])('%s', (_, blocks) => {
    expect(approval(...blocks)).toEqual(['2022-04-19', 'Z 3/22'])
  })

  test('a blank resolution does not take the line below', () => {
    expect(
      approval(
        paragraph('Datum schválení: 19.04.2022'),
        paragraph('Číslo usnesení:'),
        paragraph('V Lhotce dne 1. 5. 2022'),
      ),
    ).toEqual(['2022-04-19', null])
  })

  test('signatories parted by tabs, and in one cell each', () => {
    const signed = (...blocks: readonly Block[]) =>
      read([paragraph('Číslo usnesení: Z 3/22'), ...blocks]).signatories.map(({ side, text }) => [side, text])
    const expected = [
      ['unit', 'starosta obce'],
      ['agency', 'ředitel ASZ'],
    ]
    expect(signed(paragraph('V Lhotce dne\t\tV Praze dne'), paragraph('starosta obce\t\tředitel ASZ'))).toEqual(
      expected,
    )
    expect(signed(table([['V Lhotce dne\nstarosta obce', 'V Praze dne\nředitel ASZ']]))).toEqual(expected)
  })

  test('signatories side by side and one after another', () => {
    const signed = (...blocks: readonly Block[]) =>
      read([paragraph('Číslo usnesení: Z 3/22'), ...blocks]).signatories.map(({ side, text, date }) => [
        side,
        text,
        date.value ?? date.state,
      ])
    expect(
      signed(
        table([
          ['V Praze dne …………', 'V Lhotce dne 1. 5. 2022'],
          ['………………', '………………'],
          ['ředitel ASZ', 'Jan Říha\nstarosta'],
        ]),
      ),
    ).toEqual([
      ['agency', 'ředitel ASZ', 'placeholder'],
      ['unit', 'Jan Říha starosta', '2022-05-01'],
    ])
    expect(
      signed(
        ...['V Lhotce dne', 'starosta obce', 'V Praze dne', 'ředitel odboru (Agentura)'].map((line) => paragraph(line)),
      ),
    ).toEqual([
      ['unit', 'starosta obce', 'missing'],
      ['agency', 'ředitel odboru (Agentura)', 'missing'],
    ])
  })
})
