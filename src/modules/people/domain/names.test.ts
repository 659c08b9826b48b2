import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindByName } from './kind-by-name.ts'
import { organisationKey } from './organisation-name.ts'
import { inOrderOfSurnames, nameWords, personKey } from './person-name.ts'

describe('a person is recognised', () => {
  test.each([
    'Jana Nová',
    'Mgr. Jana Nová',
    'Mgr. Jana Nová, DiS.',
    'JANA NOVÁ',
    'Nová Jana',
    'Ing. Jana Nová, Ph.D., vedoucí odboru',
    ' Bc.  Jana\u00a0Nová ',
  ])('as „%s“', (name) => {
    expect(personKey(name)).toBe('jana nova')
  })

  test.each(['Jan Nový', 'Jana Nová Malá', 'Jana Nováková'])('but not as „%s“', (name) => {
    expect(personKey(name)).not.toBe('jana nova')
  })

  test('whatever titles and spaces stand around the name', () => {
    const titles = fc.constantFrom('Mgr.', 'Ing.', 'PhDr.', 'Bc.', 'mjr.')
    fc.assert(
      fc.property(fc.array(titles, { maxLength: 3 }), (before) => {
        expect(nameWords([...before, 'Eva', 'Malá,', 'Ph.D.'].join(' '))).toEqual(['eva', 'mala'])
      }),
    )
  })

  test('by nothing when only titles are there', () => {
    expect(personKey('Mgr., DiS.')).toBe('')
  })
})

describe('an organisation is recognised', () => {
  test.each([
    ['Úřad práce', 'ÚP ČR'],
    ['Úřad práce České republiky', 'UP'],
    ['ÚP ČR, kontaktní pracoviště Lhota', 'Úřad práce ČR – KoP Lhota'],
    ['Policie ČR', 'PČR'],
    ['Městská policie Lhota', 'MP Lhota'],
    ['ZŠ Školní', 'Základní škola Školní'],
    ['ZŠ a MŠ Lhota', 'Základní škola a mateřská škola Lhota, příspěvková organizace'],
    ['MěÚ Lhota', 'Městský úřad Lhota'],
    ['ASZ', 'Agentura pro sociální začleňování'],
    ['Dobrá vůle, z. s.', 'Dobrá vůle z.s.'],
    ['Pomoc v tísni, o. p. s.', 'POMOC V TÍSNI'],
  ])('„%s“ and „%s“ are one', (a, b) => {
    expect(organisationKey(a)).toBe(organisationKey(b))
  })

  test.each([
    ['Policie ČR', 'Městská policie'],
    ['ZŠ Školní', 'MŠ Školní'],
    ['ZŠ 1', 'ZŠ 2'],
    ['Úřad práce Lhota', 'Úřad práce Doubrava'],
    ['Charita', 'Diakonie'],
  ])('„%s“ and „%s“ are two', (a, b) => {
    expect(organisationKey(a)).not.toBe(organisationKey(b))
  })

  test('and something is left of any name', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((name) => name.trim() !== ''),
        (name) => organisationKey(name) !== '',
      ),
    )
  })

  test.each([
    ['ÚP ČR', 'labour-office'],
    ['PČR', 'state-police'],
    ['MP Lhota', 'municipal-police'],
    ['Gymnázium Lhota', 'school'],
    ['Oblastní charita', 'service'],
    ['Krajský úřad', 'region'],
    ['Spolek přátel', 'other'],
  ])('„%s“ is a %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind)
  })
})

test('a register stands in the Czech order of surnames, whatever titles stand before them', () => {
  const people = [
    'Ing. Petr Zelený',
    'Jan Chudý',
    'Mgr. Eva Bílá, Ph.D.',
    'Bc. Adam Bílý',
    'Hana Čapková',
    'Ivo Cihla',
    'Bc.',
  ]
  expect(people.toSorted(inOrderOfSurnames)).toEqual([
    'Bc.',
    'Mgr. Eva Bílá, Ph.D.',
    'Bc. Adam Bílý',
    'Ivo Cihla',
    'Hana Čapková',
    'Jan Chudý',
    'Ing. Petr Zelený',
  ])
})
