import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { aMember, anOrganisationMember } from '../../../../../test/builders/partnership.ts'
import { proposalsOf } from './agreement-proposals.ts'

const from = localDate('2022-04-19')
const content = {
  partnership: {
    founder: 'Rada města',
    groups: ['Bydlení'],
    members: [
      { name: 'Úřad práce', group: null },
      { name: 'Městská policie', group: 'Bydlení' },
      { name: 'ÚP ČR', group: 'Vzdělávání' },
    ],
  },
  regionalContact: 'Mgr. Olga Krajská',
}
const empty = { founder: null, groups: [], members: [] }

test('an agreement proposes founder, groups, each organisation once in the partnership and in its groups, and the contact', () => {
  const proposals = proposalsOf(content, empty, from)
  expect(proposals.map(({ key }) => key)).toEqual([
    'founder',
    'group:bydleni',
    'group:vzdelavani',
    'member:urad prace',
    'member:mestska policie',
    'member:bydleni:mestska policie',
    'member:vzdelavani:urad prace',
    'regional-contact',
  ])
  expect(proposals.every(({ known }) => !known)).toBe(true)
})

test('what the register has is known, under whatever name', () => {
  const register = {
    founder: 'Zastupitelstvo',
    groups: [],
    members: [
      anOrganisationMember('Úřad práce ČR'),
      aMember({ role: 'regional-contact', personName: 'Olga Krajská' }),
      anOrganisationMember('Městská policie', { to: '2021-12-31' }),
    ],
  }
  const known = proposalsOf(content, register, from).filter((proposal) => proposal.known)
  expect(known.map(({ key }) => key)).toEqual(['founder', 'member:urad prace', 'regional-contact'])
})
