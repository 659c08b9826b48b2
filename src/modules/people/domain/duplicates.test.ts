import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { anOrganisation, aPersonOfRegister } from '../../../../test/builders/people.ts'
import { distance, isTypo } from './distance.ts'
import { duplicateOrganisations, duplicatePeople, withoutDismissed } from './duplicates.ts'

function people(a: Parameters<typeof aPersonOfRegister>[0], b: Parameters<typeof aPersonOfRegister>[0]) {
  return duplicatePeople([aPersonOfRegister(a), aPersonOfRegister(b)]).map(({ because }) => because)
}

function organisations(a: Parameters<typeof anOrganisation>[0], b: Parameters<typeof anOrganisation>[0]) {
  return duplicateOrganisations([anOrganisation(a), anOrganisation(b)]).map(({ because }) => because)
}

describe('two people are offered as one', () => {
  test.each([
    ['Mgr. Jana Nová', 'Nová Jana', 'name'],
    ['J. Nováková', 'Jana Nováková', 'initial'],
    ['Jana Nováková', 'Jana Novákova', 'name'],
    ['Jana Nováková', 'Jana Novaková', 'name'],
    ['Jana Nováková', 'Jana Nvoáková', 'typo'],
    ['Marie Ukázková', 'Marie Ukaskova', 'typo'],
  ])('„%s“ and „%s“: %s', (a, b, because) => {
    expect(people({ name: a }, { name: b })).toEqual([because])
  })

  test.each([
    ['Jan Novák', 'Jana Nováková'],
    ['Jan Černý', 'Jana Černá'],
    ['Petr Malý', 'Pavel Malý'],
    ['Jana Nová', 'Jana Stará'],
  ])('but not „%s“ and „%s“', (a, b) => {
    expect(people({ name: a }, { name: b })).toEqual([])
  })

  test('when they share an e-mail, whatever their names', () => {
    const email = 'nova@mesto.example'
    expect(people({ name: 'Jana Nová', email }, { name: 'Jana Provdaná', email })).toEqual(['email'])
  })

  test('namesakes in two organisations may be one who changed jobs; a similar name there is somebody else', () => {
    const [school, police] = [newId<'Organisation'>(), newId<'Organisation'>()]
    const at = (name: string, organisationId: typeof school) => ({ name, organisationId })
    expect(people(at('Jana Nováková', school), at('Jana Nováková', police))).toEqual(['name'])
    expect(people(at('Jana Nováková', school), at('J. Nováková', police))).toEqual([])
  })
})

describe('two organisations are offered as one', () => {
  test.each([
    ['Úřad práce', 'ÚP ČR', 'name'],
    ['Úřad práce', 'ÚP ČR Lhota', 'institution'],
    ['Policie ČR', 'PČR, obvodní oddělení Lhota', 'institution'],
    ['Oblastní charita Lhota', 'Oblasní charita Lhota', 'typo'],
  ])('„%s“ and „%s“: %s', (a, b, because) => {
    expect(organisations({ name: a }, { name: b })).toEqual([because])
  })

  test.each([
    ['ZŠ Školní 1', 'ZŠ Školní 2'],
    ['Úřad práce Lhota', 'Úřad práce Doubrava'],
    ['Městská policie', 'Policie ČR'],
  ])('but not „%s“ and „%s“', (a, b) => {
    expect(organisations({ name: a }, { name: b })).toEqual([])
  })

  test('by the same IČO always, with two different ones never', () => {
    expect(organisations({ name: 'Jedna', ico: '12345679' }, { name: 'Druhá', ico: '12345679' })).toEqual(['ico'])
    expect(organisations({ name: 'Charita', ico: '12345679' }, { name: 'Charita', ico: '00000019' })).toEqual([])
  })
})

test('a refused pair is not offered, in whichever order it was refused; each of the two still is with others', () => {
  const [one, other, third] = [1, 2, 3].map(() => aPersonOfRegister({ name: 'Jana Nová' }))
  if (one === undefined || other === undefined || third === undefined) throw new Error('Three people were made.')
  const pairs = duplicatePeople([one, other, third])
  const left = [
    { first: one, second: third, because: 'name' },
    { first: other, second: third, because: 'name' },
  ]
  expect(withoutDismissed(pairs, [[one.id, other.id]])).toEqual(left)
  expect(withoutDismissed(pairs, [[other.id, one.id]])).toEqual(left)
})

describe('properties', () => {
  const words = fc.constantFrom('Jana', 'Jan', 'Nová', 'Nováková', 'Novaková', 'Mgr.', 'J.', 'Malá')
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))

  test('who is like whom does not depend on the order of the register', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(people({ name: a }, { name: b })).toEqual(people({ name: b }, { name: a }))
      }),
      { examples: [['Jana Nová Nová', 'J. J. Nová']] },
    )
  })

  test('a slip of the pen is symmetric and never a figure', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, a)).toBe(0)
        if (/\d/.test(a)) expect(isTypo(a, b)).toBe(false)
      }),
    )
  })
})
