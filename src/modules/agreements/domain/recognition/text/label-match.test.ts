import { describe, expect, test } from 'vitest'
import { headLabels } from '../vocabulary/field-labels.ts'
import { sectionHeadings } from '../vocabulary/section-headings.ts'
import { labelAtStart, labelDistance } from './label-match.ts'
import { repairedWords } from './word-repair.ts'

describe('a label', () => {
  const manager = headLabels['people.manager']

  test.each([
    'Manažer sociálního začleňování',
    'MANAŽER SOCIÁLNÍHO ZAČLEŇOVÁNÍ:',
    'Manazer socialniho zaclenovani',
    'Manažer sociálního začleňování ³',
    'Manažer sociálního začleňování*',
  ])('is „%s“ exactly', (text) => {
    expect(labelDistance(text, manager)).toBe(0)
  })

  test.each(['Manažer socidlniho za&lefiovani', 'Manazei socialnho zaclenovanl', 'lVlanažer sociálního začlenování'])(
    'is nearly „%s“',
    (text) => {
      expect(labelDistance(text, manager)).toBeGreaterThan(0)
      expect(labelDistance(text, manager)).toBeLessThan(0.2)
    },
  )

  test.each([
    'Plán sociálního začleňování',
    'Manažer',
    'Sídlo',
    '',
    'Manažer sociálního začleňování vede jednání a připravuje podklady',
  ])('is not „%s“', (text) => {
    expect(labelDistance(text, manager)).toBeNull()
  })

  test('of few letters must be exact', () => {
    expect(labelDistance('Sídla', headLabels['unit.seat'])).toBeNull()
    expect(labelDistance('Sidlo', headLabels['unit.seat'])).toBe(0)
  })

  test('does not mind the explanation in brackets', () => {
    expect(
      labelDistance(
        'Stanovisko lokálního partnerství (případně jeho členů), datum projednání',
        sectionHeadings.statement,
      ),
    ).toBe(0)
    expect(labelDistance('Doba platnosti (POČET LET OD DATA SCHVÁLENÍ)', sectionHeadings.validity)).toBe(0)
  })

  test('followed by dots is a label with a placeholder, not the label alone', () => {
    expect(labelDistance('Číslo usnesení: ………', ['Číslo usnesení'])).toBeNull()
    expect(labelAtStart('Číslo usnesení : ………', ['Číslo usnesení'])).toMatchObject({ rest: '………', colon: true })
  })
})

describe('recognised words', () => {
  test.each([
    ['Tvorba planu socidlniho zacleniovani', 'Tvorba plánu sociálního začleňování'],
    ['VYHODNOCENI SPOLUPRACE', 'VYHODNOCENÍ SPOLUPRÁCE'],
    ['Jednani v Lhotce', 'Jednání v Lhotce'],
    ['Spolek Naděje', 'Spolek Naděje'],
    ['pro podpora projekty, odborná', 'pro podpora projekty, odborná'],
    ['v oblastí p1án', 'v oblastí plán'],
  ])('„%s“ becomes „%s“', (text, expected) => {
    expect(repairedWords(text)).toBe(expected)
  })
})
