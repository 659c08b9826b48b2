import { describe, expect, test } from 'vitest'
import { box, heading, paragraph, read } from '../../../../../test/builders/documents.ts'

describe('validity', () => {
  test.each([
    ['2022 – 2026 (5 let)', 5, '2022', '2026'],
    ['2 roky', 2, null, null],
    ['dva roky', 2, null, null],
    ['5 (pět) let', 5, null, null],
    ['4 roky, tj. do 31. 12. 2027', 4, null, '2027-12-31'],
    ['do 31. 12. 2027', null, null, '2027-12-31'],
    ['od 1. 1. 2023 do 31. 12. 2026', null, '2023-01-01', '2026-12-31'],
    ['1. 5. 2022 – 30. 4. 2026', null, '2022-05-01', '2026-04-30'],
    ['6/2022–6/2025', null, '2022-06', '2025-06'],
    ['květen 2022 – srpen 2026', null, '2022-05', '2026-08'],
    ['do konce roku 2026', null, null, '2026'],
    [
      'Platí 2 roky, překlenuje konec minulého (2014-2020) a začátek nového programového období (2021-2027).',
      2,
      null,
      null,
    ],
  ])('„%s“', (text, years, from, to) => {
    const { fields } = read([heading('Doba platnosti popisu spolupráce'), box(paragraph(text))])
    expect([fields['validity.years'].value, fields['validity.from'].value, fields['validity.to'].value]).toEqual([
      years,
      from,
      to,
    ])
  })

  test('a placeholder and a blank are told apart', () => {
    const validity = (text: string) =>
      read([heading('Doba platnosti'), box(paragraph(text))]).fields['validity.years'].state
    expect(validity('………')).toBe('placeholder')
    expect(validity('')).toBe('missing')
  })
})
