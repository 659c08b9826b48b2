import { describe, expect, test } from 'vitest'
import { anAttendant } from '../../../../../test/builders/meetings.ts'
import type { Attendant } from '../meeting.ts'
import type { KnownPerson } from './names-in-text.ts'
import { publicMinutes } from './public-minutes.ts'
import { publicText } from './public-text.ts'

const person = (name: string, organisation: string | null = null, official = false): KnownPerson => ({
  name,
  organisation,
  official,
})
const people = [
  person('Mgr. Marie Ukázková', 'Městský úřad', true),
  person('Petr Vzorný', 'Základní škola'),
  person('Jan Příklad'),
  person('zástupce', 'Policie ČR'),
]
const made = (text: string) => publicText(text, people, 'cs').text

describe('the public text', () => {
  test.each([
    ['Petr Vzorný upozornil na docházku.', 'Základní škola upozornil na docházku.'],
    ['Podle pana Vzorného to nejde.', 'Podle Základní škola to nejde.'],
    ['Dohodli se s Petrem Vzorným, Ph.D., a Janem Příkladem.', 'Dohodli se s Základní škola, a účastník.'],
    ['P. Vzorný a Vzorný Petr', 'Základní škola a Základní škola'],
    ['**Příkladovi** bylo odpovězeno.', '**účastník** bylo odpovězeno.'],
    ['PŘÍKLAD se omluvil.', 'účastník se omluvil.'],
  ])('of „%s“ names nobody private', (text, instead) => {
    expect(made(text)).toBe(instead)
  })

  test.each([
    'Mgr. Marie Ukázková shrnula stav, s Ukázkovou souhlasili všichni.',
    'To je vzorný příklad, jak pracovat.',
    'Zástupce policie řekl, že zástupce školy nepřišel.',
    'Rozpočet je 777 123 456 Kč, výzva č. 12/2024.',
  ])('leaves „%s“ as it is', (text) => {
    expect(made(text)).toBe(text)
  })

  test('leaves out ways to a person', () => {
    expect(made('Pište na jan.priklad@skola.example nebo volejte +420 777 123 456, r. č. 800101/1234.')).toBe(
      'Pište na [e-mail vynechán] nebo volejte [telefon vynechán], r. č. [rodné číslo vynecháno].',
    )
  })

  test('tells an official from a private person of the same surname by the given name, and hides when it cannot', () => {
    const both = [person('Jan Novák', null, true), person('Petr Novák', 'Charita')]
    expect(publicText('Jan Novák předal slovo Petru Novákovi. Novák souhlasil.', both, 'cs').text).toBe(
      'Jan Novák předal slovo Charita. Charita souhlasil.',
    )
  })

  test('says what it replaced and how many times', () => {
    expect(publicText('Vzorný a Vzorný s Vzorným.', people, 'cs').replacements).toEqual([
      { found: 'Vzorný', instead: 'Základní škola', count: 2 },
      { found: 'Vzorným', instead: 'Základní škola', count: 1 },
    ])
  })

  test('made once more stays the same', () => {
    const once = made('Petr Vzorný a Jan Příklad (jan@skola.example).')
    expect(made(once)).toBe(once)
  })
})

test('public minutes tell offices by name, others by organisation and number, and what was decided', () => {
  const came = (name: string, organisation: string | null, role: Attendant['role'] = null): Attendant =>
    anAttendant({ name, organisation, role })
  const { text, replacements } = publicMinutes({
    attendance: [
      came('Mgr. Marie Ukázková', 'Městský úřad', 'manager'),
      came('Petr Vzorný', 'Základní škola'),
      came('Eva Jiná', 'Základní škola'),
      came('Jan Příklad', null),
      { ...came('Karel Nepřišel', 'Úřad práce'), presence: 'excused' },
    ],
    minutes: '## Školství\n\nPetr Vzorný popsal docházku.',
    decisions: ['Zvýšit cíl opatření', 'Pověřit Petra Vzorného'],
    people,
  })
  expect(text).toBe(
    [
      '**Přítomni:** Mgr. Marie Ukázková (manažer sociálního začleňování), Základní škola (2), bez organizace (1).',
      '## Školství',
      'Základní škola popsal docházku.',
      '## Rozhodnutí',
      '- Zvýšit cíl opatření\n- Pověřit Základní škola',
    ].join('\n\n'),
  )
  expect(replacements.map(({ found }) => found)).toEqual(['Petr Vzorný', 'Petra Vzorného'])
})
