import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { accountById } from '../access/index.ts'
import type { OrganisationContent } from './domain/organisation.ts'
import {
  findOrAddOrganisations,
  findOrAddPeople,
  findOrAddPerson,
  listPeople,
  organisationsOf,
  type PersonId,
  peopleOf,
  personById,
  personsOfAccounts,
} from './index.ts'
import { dismissDuplicate } from './use-cases/dismiss-duplicate.ts'
import { lookUpOrganisation } from './use-cases/look-up-organisation.ts'
import { lookUpPerson } from './use-cases/look-up-person.ts'
import { mergeOrganisations, partOrganisations } from './use-cases/merge-organisations.ts'
import { mergePeople, partPeople } from './use-cases/merge-people.ts'
import { addOrganisation } from './use-cases/save-organisation.ts'
import { addPerson, changePerson, type PersonWords } from './use-cases/save-person.ts'

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

  describe('merging', () => {
    async function twoOfOne() {
      const { deps, unitId } = await newUnit()
      const add = (details: Partial<PersonWords> & { readonly name: string }) =>
        addPerson(deps, { unitId, id: newId(), content: { ...nothingElse, ...details } })
      const stays = await add({ name: 'Jana Nová', organisation: 'Úřad práce' })
      const merged = await add({ name: 'Mgr. Jana Nová', organisation: 'ÚP ČR', email: 'Nova@Urad.example' })
      return { deps, unitId, stays, merged, add }
    }

    test('everything that names the merged one means the other, who takes over the contact', async () => {
      const { deps, unitId, stays, merged } = await twoOfOne()
      expect((await listPeople(deps, { unitId })).duplicates.people).toHaveLength(1)
      await mergePeople(deps, { id: merged.id, into: stays.id })

      await deps.read(async (tx) => {
        expect(await personById(tx, merged.id)).toMatchObject({ id: stays.id, email: 'nova@urad.example' })
        expect((await peopleOf(tx, unitId)).map(({ id }) => id)).toEqual([stays.id])
      })
      expect((await listPeople(deps, { unitId })).duplicates.people).toEqual([])
      expect(await lookUpPerson(deps, merged.id)).toMatchObject({ meant: { id: stays.id } })
      expect((await lookUpPerson(deps, stays.id)).merged).toEqual([{ id: merged.id, name: 'Mgr. Jana Nová' }])
    })

    test('taken back, both stand again and the contact goes back, unless somebody has changed it', async () => {
      const { deps, stays, merged } = await twoOfOne()
      await mergePeople(deps, { id: merged.id, into: stays.id })
      await partPeople(deps, merged.id)
      expect((await lookUpPerson(deps, stays.id)).person.email).toBeNull()
      expect((await lookUpPerson(deps, merged.id)).person.email).toBe('nova@urad.example')

      const into = await mergePeople(deps, { id: merged.id, into: stays.id })
      const email = 'jana@urad.example'
      await changePerson(deps, { id: stays.id, version: into.version, content: { ...into, organisation: null, email } })
      await partPeople(deps, merged.id)
      expect((await lookUpPerson(deps, stays.id)).person.email).toBe(email)
    })

    test('what was merged further is parted in its order', async () => {
      const { deps, stays, merged, add } = await twoOfOne()
      const third = await add({ name: 'Jana Nová', organisation: 'Charita' })
      await mergePeople(deps, { id: merged.id, into: stays.id })
      await mergePeople(deps, { id: stays.id, into: third.id })
      await deps.read(async (tx) => expect((await personById(tx, merged.id)).id).toBe(third.id))
      await expect(partPeople(deps, merged.id)).rejects.toMatchObject({ code: 'merge.merged_further' })
      await partPeople(deps, stays.id)
      await partPeople(deps, merged.id)
      await expect(partPeople(deps, merged.id)).rejects.toMatchObject({ code: 'merge.not_merged' })
    })

    test('is refused with oneself, across units, and with what is merged already', async () => {
      const { deps, stays, merged } = await twoOfOne()
      const elsewhere = await twoOfOne()
      const merge = (into: PersonId) => mergePeople(deps, { id: merged.id, into })
      await expect(merge(merged.id)).rejects.toMatchObject({ code: 'merge.with_itself', field: 'into' })
      await expect(merge(elsewhere.stays.id)).rejects.toMatchObject({ code: 'merge.across_units' })
      await merge(stays.id)
      await expect(merge(stays.id)).rejects.toMatchObject({ code: 'merge.already_merged' })
      const change = changePerson(deps, { id: merged.id, version: 3, content: { ...merged, organisation: null } })
      await expect(change).rejects.toMatchObject({ code: 'merge.already_merged' })
    })

    test('of organisations takes their people along', async () => {
      const { deps, unitId, stays } = await twoOfOne()
      const one = await addOrganisation(deps, { unitId, id: newId(), content: organisation('Centrum pomoci') })
      if (stays.organisationId === null) throw new Error('The organisation was added by its name.')
      await mergeOrganisations(deps, { id: stays.organisationId, into: one.id })
      expect((await lookUpPerson(deps, stays.id)).organisationName).toBe('Centrum pomoci')
      expect((await lookUpOrganisation(deps, one.id)).people.map(({ id }) => id)).toContain(stays.id)
      await partOrganisations(deps, stays.organisationId)
      expect((await lookUpPerson(deps, stays.id)).organisationName).toBe('Úřad práce')
    })
  })

  describe('a pair that is not the same', () => {
    async function namesakes(count: number) {
      const { deps, unitId } = await newUnit()
      const content = { ...nothingElse, name: 'Eva Malá' }
      const add = () => addPerson(deps, { unitId, id: newId(), content })
      const people = await Promise.all(Array.from({ length: count }, add))
      const [one, other] = people
      if (one === undefined || other === undefined) throw new Error('Two people were asked for at least.')
      const offered = async () => (await listPeople(deps, { unitId })).duplicates.people.length
      const dismiss = (first: PersonId, second: PersonId) =>
        dismissDuplicate(deps, { unitId, kind: 'person', first, second })
      return { deps, unitId, people, one, other, offered, dismiss }
    }

    test('is not offered again; said twice and in the other order, it is one line of the history', async () => {
      const { deps, unitId, one, other, offered, dismiss } = await namesakes(2)
      expect(await offered()).toBe(1)
      await dismiss(one.id, other.id)
      await dismiss(other.id, one.id)
      expect(await offered()).toBe(0)
      const said = await deps.read((tx) =>
        sql`select from history where unit_id = ${unitId} and action = 'duplicate.dismiss'`.execute(tx),
      )
      expect(said.rows).toHaveLength(1)
    })

    test('is still merged by whoever knows better, and not offered when it is parted again', async () => {
      const { deps, one, other, offered, dismiss } = await namesakes(2)
      await dismiss(one.id, other.id)
      await mergePeople(deps, { id: one.id, into: other.id })
      await expect(dismiss(one.id, other.id)).rejects.toMatchObject({ code: 'merge.already_merged' })
      await partPeople(deps, one.id)
      expect(await offered()).toBe(0)
    })

    test('stays two when one of them is merged into somebody else', async () => {
      const { deps, people, one, other, offered, dismiss } = await namesakes(3)
      await dismiss(one.id, other.id)
      expect(await offered()).toBe(2)
      const third = people.find(({ id }) => id !== one.id && id !== other.id)
      if (third === undefined) throw new Error('Three people were asked for.')
      await mergePeople(deps, { id: one.id, into: third.id })
      expect(await offered()).toBe(0)
    })

    test('may be of organisations, but not of one entry, of two units or of two kinds', async () => {
      const { deps, unitId, one, other, dismiss } = await namesakes(2)
      const names = ['Úřad práce', 'Úřad práce Lhota']
      const [office, branch] = await deps.write('test', (tx) => findOrAddOrganisations(tx, { unitId, names }))
      if (office === undefined || branch === undefined) throw new Error('Two organisations were added.')
      expect((await listPeople(deps, { unitId })).duplicates.organisations).toHaveLength(1)
      await dismissDuplicate(deps, { unitId, kind: 'organisation', first: office.id, second: branch.id })
      expect((await listPeople(deps, { unitId })).duplicates).toMatchObject({ people: [{}], organisations: [] })

      const elsewhere = await namesakes(2)
      await expect(dismiss(one.id, one.id)).rejects.toMatchObject({ code: 'duplicate.one_entry', field: 'second' })
      await expect(dismiss(one.id, elsewhere.one.id)).rejects.toMatchObject({ code: 'record.not_found' })
      const mixed = dismissDuplicate(deps, { unitId, kind: 'person', first: other.id, second: office.id })
      await expect(mixed).rejects.toMatchObject({ code: 'record.not_found' })
    })
  })

  test('the second editor is refused, the same change sent twice is one', async () => {
    const { deps, unitId } = await newUnit()
    const command = { unitId, id: newId<'Person'>(), content: { ...nothingElse, name: 'Eva Malá' } }
    const eva = await addPerson(deps, command)
    expect(await addPerson(deps, command)).toEqual(eva)
    const change = (phone: string) =>
      changePerson(deps, { id: eva.id, version: 1, content: { ...command.content, phone } })
    expect(await change('777 000 111')).toMatchObject({ version: 2 })
    expect(await change('777 000 111')).toMatchObject({ version: 2 })
    await expect(change('777 000 222')).rejects.toMatchObject({ code: 'record.changed' })
  })

  test('an account with a role in the unit is offered when the e-mails agree, and is found by it afterwards', async () => {
    const { deps, unitId } = await newUnit()
    const scope = { kind: 'unit', unitId } as const
    const actor = await aPerson(deps, 'manager', scope)
    const stranger = await aPerson(deps, 'manager', { kind: 'unit', unitId: (await newUnit()).unitId })
    const { email } = await deps.read((tx) => accountById(tx, actor.accountId))
    const content = { ...nothingElse, name: 'Eva Malá', email }
    const eva = await addPerson(deps, { unitId, id: newId(), content })
    expect((await lookUpPerson(deps, eva.id)).offered).toMatchObject({ id: actor.accountId })

    const link = (accountId: Id<'Account'>) =>
      changePerson(deps, { id: eva.id, version: 1, content: { ...content, accountId } })
    await expect(link(stranger.accountId)).rejects.toMatchObject({ code: 'person.account_unknown' })
    await link(actor.accountId)
    const own = await deps.read((tx) => personsOfAccounts(tx, [actor.accountId]))
    expect(own.map(({ id }) => id)).toEqual([eva.id])
  })

  test('the list is searched without diacritics, in any order of words', async () => {
    const { deps, unitId } = await newUnit()
    const people = [
      { name: 'Jana Nová', organisation: 'Úřad práce' },
      { name: 'Petr Vzorný', organisation: 'Základní škola' },
    ]
    await deps.write('test', (tx) => findOrAddPeople(tx, { unitId, people }))
    const found = async (text: string) => (await listPeople(deps, { unitId, text })).people.map(({ name }) => name)
    expect(await found('urad nova')).toEqual(['Jana Nová'])
    expect(await found('VZORNY')).toEqual(['Petr Vzorný'])
    expect(await found('nikdo')).toEqual([])
    expect(await listPeople(deps, { unitId, text: 'nikdo' })).toMatchObject({ total: { people: 2, organisations: 2 } })
  })
})

const nothingElse: Omit<PersonWords, 'name'> = {
  organisationId: null,
  organisation: null,
  position: null,
  email: null,
  phone: null,
  note: null,
  accountId: null,
}

function organisation(name: string): OrganisationContent {
  return { name, kind: 'other', ico: null, note: null }
}
