import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aMember, anOrganisationMember } from '../../../../../test/builders/partnership.ts'
import { expectedFromRegister } from './expected-from-register.ts'

const school = anOrganisationMember('Základní škola')
const teacher = {
  ...anOrganisationMember('Základní škola', { personId: newId(), personName: 'Petr Vzorný' }),
  actsFor: school.actsFor,
}
const charity = anOrganisationMember('Charita')
const contact = aMember({ role: 'regional-contact', personId: newId(), personName: 'Olga Krajská' })
const inGroup = { ...charity, groupId: newId<'WorkingGroup'>(), groupName: 'Bydlení' }
const guest = anOrganisationMember('Média', { role: 'guest' })

test('the partnership expects its members and the regional contact, an organisation only where it has no person', () => {
  const expected = expectedFromRegister([school, teacher, charity, contact, inGroup, guest], 'local-partnership')
  expect(expected.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Petr Vzorný', 'Základní škola'],
    ['Olga Krajská', null],
    [null, 'Charita'],
  ])
})

test('a working group expects its own members, other meetings nobody', () => {
  const members = [school, inGroup]
  expect(expectedFromRegister(members, 'working-group').map(({ organisation }) => organisation)).toEqual(['Charita'])
  expect(expectedFromRegister(members, 'working-group', inGroup.groupId)).toHaveLength(1)
  expect(expectedFromRegister(members, 'working-group', newId())).toEqual([])
  expect(expectedFromRegister(members, 'council')).toEqual([])
})
