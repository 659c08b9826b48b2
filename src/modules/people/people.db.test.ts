import { describe, expect, test } from 'vitest'
import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { findOrAddPeople, findOrAddPerson, organisationsOf, peopleOf } from './index.ts'

onEachDatabase('the register of people', (database) => {
  async function newUnit(): Promise<{ readonly deps: Deps; readonly unitId: Id<'Unit'> }> {
    const deps = testDeps(database())
    const { id } = await aUnit(deps, 'Horní Lhota')
    return { deps, unitId: id }
  }

  describe('people of a list', () => {
    test('are found under other titles and other names of their institution, and added when they are new', async () => {
      const { deps, unitId } = await newUnit()
      const people = await deps.write('test', (tx) =>
        findOrAddPeople(tx, {
          unitId,
          people: [
            { name: 'Mgr. Jana Nová, DiS.', organisation: 'Úřad práce' },
            { name: 'Petr Vzorný', organisation: null },
            { name: 'NOVÁ Jana', organisation: 'ÚP ČR' },
            { name: 'Petr Vzorný', organisation: 'Základní škola' },
          ],
        }),
      )
      expect(people[2]).toEqual(people[0])
      expect(people[3]).toMatchObject({ id: people[1]?.id, version: 2 })
      await deps.read(async (tx) => {
        expect((await peopleOf(tx, unitId)).map(({ name }) => name)).toEqual(['Mgr. Jana Nová, DiS.', 'Petr Vzorný'])
        expect((await organisationsOf(tx, unitId)).map(({ name, kind }) => [name, kind])).toEqual([
          ['Úřad práce', 'labour-office'],
          ['Základní škola', 'school'],
        ])
      })
    })

    test('are added once when two lists are saved at the same moment', async () => {
      const { deps, unitId } = await newUnit()
      const add = () =>
        deps.write('test', (tx) => findOrAddPerson(tx, { unitId, name: 'Eva Malá', organisation: 'Charita' }))
      const [one, other] = await Promise.all([add(), add()])
      expect(other.id).toBe(one.id)
    })

    test('of two units are two people', async () => {
      const [here, there] = [await newUnit(), await newUnit()]
      const add = ({ deps, unitId }: typeof here) =>
        deps.write('test', (tx) => findOrAddPerson(tx, { unitId, name: 'Eva Malá', organisation: null }))
      expect((await add(here)).id).not.toBe((await add(there)).id)
    })
  })
})
