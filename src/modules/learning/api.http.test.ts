import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aRecord } from '../../../test/builders/records.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { learningApi } from './index.ts'
import { learningRefusals } from './refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager', 'representative']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onEachDatabase('the API of records', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [learningApi])
  })
  afterAll(() => api.close())

  async function aSavedRecord(): Promise<string> {
    const { body } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/records`, aRecord())
    return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : ''
  }

  /** 403 to those who see the unit and may not write, 404 to those who do not even see it. */
  function expectedOf(person: Person, allowed: number): number {
    if (outsiders.includes(person)) return 404
    return writers.includes(person) ? allowed : 403
  }

  describe.each(everybody)('a %s', (person) => {
    test('writes, changes and removes a record only with the right to', async () => {
      const added = await api.ask(person, 'POST', `/api/units/${api.unitId}/records`, aRecord())
      const id = await aSavedRecord()
      const change = { ...aRecord({ hours: 8 }), version: 1 }
      const changed = await api.ask(person, 'PUT', `/api/records/${id}`, change)
      const version = writers.includes(person) ? 2 : 1
      const removed = await api.ask(person, 'DELETE', `/api/records/${id}?version=${version}`)
      expect([added.status, changed.status, removed.status]).toEqual([
        expectedOf(person, 201),
        expectedOf(person, 200),
        expectedOf(person, 204),
      ])
    })

    test('reads records of a unit that he or she sees, with the actions that are allowed', async () => {
      const id = await aSavedRecord()
      const one = await api.ask(person, 'GET', `/api/records/${id}`)
      const list = await api.ask(person, 'GET', `/api/units/${api.unitId}/records?year=2024`)
      if (outsiders.includes(person)) {
        expect([one.status, list.status]).toEqual([404, 404])
        return
      }
      const may = writers.includes(person)
      expect([one.status, list.status]).toEqual([200, 200])
      expect(one.body).toMatchObject({
        record: { id, hours: 6 },
        missing: ['document'],
        allowedActions: may ? ['change', 'remove'] : [],
      })
      expect(list.body).toMatchObject({ year: 2024, mayAdd: may })
    })
  })

  const cases: Readonly<Record<string, object>> = {
    'record.title_missing': aRecord({ title: ' ' }),
    'record.in_future': aRecord({ on: '2024-10-15' }),
    'record.hours_impossible': aRecord({ hours: 0 }),
    'record.participants_impossible': aRecord({ participants: 1.5 }),
    'record.document_unknown': aRecord({ documentId: newId() }),
    'record.obligation_unknown': aRecord({ linkedTo: [newId()] }),
  }
  test.each(Object.entries(cases))('%s is said in a sentence at its field', async (code, content) => {
    const { status, problem } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/records`, content)
    expect(status).toBe(422)
    expect(problem).toMatchObject({ code, title: 'Požadavek nelze provést' })
    expect(problem['field']).not.toBeNull()
    expect(problem['detail']).toMatch(/\.$/)
  })

  test('every refusal of a request is tried here, the others belong to the form alone', () => {
    const formOnly = ['record.day_missing', 'record.day_impossible']
    expect([...Object.keys(cases), ...formOnly].toSorted()).toEqual(Object.keys(learningRefusals).toSorted())
  })

  test('the second editor learns that the record has changed', async () => {
    const id = await aSavedRecord()
    const change = (hours: number) =>
      api.ask('manager', 'PUT', `/api/records/${id}`, { ...aRecord({ hours }), version: 1 })
    expect((await change(7)).status).toBe(200)
    const { status, problem } = await change(8)
    expect([status, problem['code']]).toEqual([409, 'record.changed'])
  })

  test('a request repeated with its id makes one record', async () => {
    const request = { ...aRecord({ on: '2019-03-14' }), id: newId() }
    const first = await api.ask('manager', 'POST', `/api/units/${api.unitId}/records`, request)
    expect(await api.ask('manager', 'POST', `/api/units/${api.unitId}/records`, request)).toEqual(first)
    const { body } = await api.ask('manager', 'GET', `/api/units/${api.unitId}/records?year=2019`)
    expect(body).toMatchObject({ total: 1 })
  })

  test.each([
    ['a day that the calendar does not have', { on: '2024-02-31' }],
    ['an unknown kind', { kind: 'picnic' }],
    ['hours in words', { hours: 'šest' }],
    ['a document that is no identifier', { documentId: 'listina' }],
  ])('%s is an invalid request', async (_what, wrong) => {
    const body = { ...aRecord(), ...wrong }
    const { status, problem } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/records`, body)
    expect([status, problem['code']]).toEqual([400, 'http.invalid'])
  })
})
