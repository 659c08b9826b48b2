import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { anAttendant } from '../../../../test/builders/meetings.ts'
import { withRegister } from './with-register.ts'

test('members whom the lists do not know follow, nobody and no organisation twice', () => {
  const [eva, contact] = [newId<'Person'>(), newId<'Person'>()]
  const [school, office] = [newId<'Organisation'>(), newId<'Organisation'>()]
  const { presence: _, ...line } = anAttendant({ name: 'Eva Nová', personId: eva, organisationId: school })
  const members = [
    { name: 'Mgr. Eva Nová', personId: eva, organisation: 'Základní škola', organisationId: school },
    { name: 'Karel Krajský', personId: contact, organisation: 'Kraj', organisationId: null },
    { name: null, personId: null, organisation: 'Základní škola', organisationId: school },
    { name: null, personId: null, organisation: 'Úřad práce', organisationId: office },
  ]
  const expected = withRegister([{ ...line, missedInRow: 2 }], members)
  expect(expected.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Eva Nová', null],
    ['Karel Krajský', 'Kraj'],
    ['zástupce', 'Úřad práce'],
  ])
})
