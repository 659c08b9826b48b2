import { expect, test } from 'vitest'
import { participantsOfAgreement } from './participants-of-agreement.ts'

const people = {
  representative: 'Petr Vzorný, místostarosta',
  manager: 'Marie Ukázková',
  managerVacant: false,
  regionalHead: 'Olga Vedoucí',
}
const partnership = {
  founder: null,
  groups: [],
  members: [
    { name: 'Městská policie', group: null },
    { name: 'Základní škola', group: 'Vzdělávání' },
    { name: 'Základní škola', group: 'Rodina' },
  ],
}

test('the partnership expects the officials of the agreement and each member organisation once', () => {
  const expected = participantsOfAgreement({ people, partnership }, 'local-partnership')
  expect(expected.map(({ name, organisation, role }) => [name, organisation, role])).toEqual([
    ['Petr Vzorný, místostarosta', null, 'representative'],
    ['Marie Ukázková', null, 'manager'],
    ['zástupce', 'Městská policie', null],
    ['zástupce', 'Základní škola', null],
  ])
})

test('other meetings expect the officials only', () => {
  expect(participantsOfAgreement({ people, partnership }, 'consultation')).toHaveLength(2)
})

test('a vacant office expects nobody', () => {
  const vacant = { ...people, manager: null, managerVacant: true }
  const [only, nobody] = participantsOfAgreement({ people: vacant, partnership }, 'consultation')
  expect([only?.role, nobody]).toEqual(['representative', undefined])
})
