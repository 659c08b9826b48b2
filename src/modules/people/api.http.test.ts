import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { peopleListSchema } from './contract.ts'
import { peopleApi } from './index.ts'
import { peopleRefusals } from './refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of people', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [peopleApi])
  })
  afterAll(() => api.close())

  async function added(what: 'people' | 'organisations', content: object): Promise<string> {
    const { body } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/${what}`, content)
    return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : ''
  }

  function expectedOf(person: Person, allowed: number): number {
    if (outsiders.includes(person)) return 404
    return writers.includes(person) ? allowed : 403
  }

  describe.each(everybody)('a %s', (person) => {
    test('adds, changes and merges only with the right to', async () => {
      const name = `Eva ${person}`
      const add = await api.ask(person, 'POST', `/api/units/${api.unitId}/people`, { name, organisation: 'ÚP ČR' })
      expect(add.status).toBe(expectedOf(person, 201))
      const [one, other] = [await added('people', { name }), await added('people', { name: `${name} ml.` })]
      const change = await api.ask(person, 'PUT', `/api/people/${one}`, { name, phone: '777 000 111', version: 1 })
      expect(change.status).toBe(expectedOf(person, 200))
      expect((await api.ask(person, 'POST', `/api/people/${one}/merge`, { into: other })).status).toBe(
        expectedOf(person, 200),
      )
      if (writers.includes(person))
        expect((await api.ask(person, 'DELETE', `/api/people/${one}/merge`)).status).toBe(200)
    })

    test('reads the register of a unit that he or she sees; contacts only who writes in the unit', async () => {
      const email = `${person}@mesto.example`
      const id = await added('people', { name: `Jan ${person}`, email })
      const list = await api.ask(person, 'GET', `/api/units/${api.unitId}/people?text=jan`)
      const one = await api.ask(person, 'GET', `/api/people/${id}`)
      if (outsiders.includes(person)) {
        expect([list.status, one.status]).toEqual([404, 404])
        return
      }
      expect([list.status, one.status]).toEqual([200, 200])
      const mayReach = [...writers, 'representative'].includes(person)
      expect(one.body).toMatchObject({ person: { id, email: mayReach ? email : null } })
      expect(list.body).toMatchObject({ mayWrite: writers.includes(person) })
    })
  })

  test('organisations are added, changed, merged and parted', async () => {
    const [one, other] = [
      await added('organisations', { name: 'Úřad práce', ico: '12345679' }),
      await added('organisations', { name: 'ÚP ČR' }),
    ]
    const change = { name: 'Úřad práce ČR', kind: 'labour-office', version: 1 }
    expect((await api.ask('manager', 'PUT', `/api/organisations/${one}`, change)).body).toMatchObject({ version: 2 })
    const merged = await api.ask('manager', 'POST', `/api/organisations/${other}/merge`, { into: one })
    expect(merged.body).toMatchObject({ id: one })
    expect((await api.ask('reader', 'GET', `/api/organisations/${other}`)).body).toMatchObject({ meant: { id: one } })
    expect((await api.ask('manager', 'DELETE', `/api/organisations/${other}/merge`)).body).toMatchObject({ id: other })
  })

  test.each(everybody)('a %s says that two entries are not the same only with the right to', async (person) => {
    const name = `Dana ${person}`
    const [first, second] = [await added('people', { name }), await added('people', { name })]
    const offered = async () => {
      const { body } = await api.ask('manager', 'GET', `/api/units/${api.unitId}/people?text=dana`)
      return peopleListSchema.parse(body).duplicates.people.some((pair) => pair.first.name === name)
    }
    expect(await offered()).toBe(true)
    const pair = { kind: 'person', first, second }
    const { status } = await api.ask(person, 'POST', `/api/units/${api.unitId}/people/not-duplicates`, pair)
    expect(status).toBe(expectedOf(person, 204))
    expect(await offered()).toBe(status !== 204)
  })

  const unsound: Readonly<Record<string, readonly [path: string, content: object]>> = {
    'person.name_missing': ['people', { name: ' ' }],
    'person.email_impossible': ['people', { name: 'Eva', email: 'eva' }],
    'person.organisation_unknown': ['people', { name: 'Eva', organisationId: newId() }],
    'person.account_unknown': ['people', { name: 'Eva', accountId: newId() }],
    'organisation.name_missing': ['organisations', { name: '' }],
    'organisation.ico_impossible': ['organisations', { name: 'Charita', ico: '12345678' }],
  }
  test.each(Object.entries(unsound))('%s is said in a sentence at its field', async (code, [path, content]) => {
    const { status, problem } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/${path}`, content)
    expect([status, problem['code']]).toEqual([422, code])
    expect(problem['field']).not.toBeNull()
    expect(problem['detail']).toMatch(/\.$/)
  })

  test('a merge that cannot be is refused, with its reason', async () => {
    const [one, other, third] = [
      await added('people', { name: 'Jedna' }),
      await added('people', { name: 'Druhá' }),
      await added('people', { name: 'Třetí' }),
    ]
    const { body } = await api.ask('stranger', 'POST', `/api/units/${api.otherUnitId}/people`, { name: 'Cizí' })
    const foreign = typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : ''
    const merge = async (id: string, into: string, by: Person = 'manager') =>
      (await api.ask(by, 'POST', `/api/people/${id}/merge`, { into })).problem['code']
    const part = async (id: string) => (await api.ask('manager', 'DELETE', `/api/people/${id}/merge`)).problem['code']
    expect(await merge(one, one)).toBe('merge.with_itself')
    expect(await merge(one, foreign)).toBe('record.not_found')
    expect(await merge(one, foreign, 'administrator')).toBe('access.forbidden')
    expect(await part(one)).toBe('merge.not_merged')
    expect(await merge(one, other)).toBeUndefined()
    expect(await merge(one, other)).toBe('merge.already_merged')
    expect(await merge(other, third)).toBeUndefined()
    expect(await part(one)).toBe('merge.merged_further')
  })

  test('one entry is no pair', async () => {
    const first = await added('people', { name: 'Jediná' })
    const pair = { kind: 'person', first, second: first }
    const { status, problem } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/people/not-duplicates`, pair)
    expect([status, problem['code'], problem['field']]).toEqual([422, 'duplicate.one_entry', 'second'])
  })

  test('every refusal is tried here, in the database test, or belongs to the form alone', () => {
    const tried = [
      'merge.with_itself',
      'merge.already_merged',
      'merge.not_merged',
      'merge.merged_further',
      'duplicate.one_entry',
      // Across units somebody has to see both: people.db.test.ts.
      'merge.across_units',
      'merge.nothing_chosen',
    ]
    expect([...Object.keys(unsound), ...tried].toSorted()).toEqual(Object.keys(peopleRefusals).toSorted())
  })
})
