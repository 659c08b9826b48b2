import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { anOffer, aRecord, attendees } from '../../../test/builders/records.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { learningApi } from './index.ts'
import { learningRefusals } from './refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager', 'representative']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of records', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [learningApi])
  })
  afterAll(() => api.close())

  async function aSavedRecord(): Promise<string> {
    const { body } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/records`, aRecord())
    return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : ''
  }

  async function anOfferedRecordOf(kind: 'research'): Promise<void> {
    const offered = { ...aRecord({ kind, offer: anOffer() }), state: 'offered' }
    await api.ask('manager', 'POST', `/api/units/${api.unitId}/records`, offered)
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
        missing: ['attendance', 'feedback'],
        allowedActions: may ? ['change', 'remove'] : [],
      })
      expect(list.body).toMatchObject({ year: 2024, mayAdd: may })
    })
  })

  const period = { from: '2024-02-01', to: '2024-03-31' }
  const experts = (...days: readonly string[]) => [{ name: 'Petr Malý', days }]
  const kinds = (kind: string, details: object, common: object = {}) => ({
    title: 'Pomoc',
    on: '2024-04-10',
    kind,
    details,
    ...common,
  })
  const education = (details: object, common?: object) => kinds('education-group', details, common)
  const cases: Readonly<Record<string, object>> = {
    'record.title_missing': aRecord({ title: ' ' }),
    'record.in_future': aRecord({ on: '2024-10-15' }),
    'record.hours_impossible': aRecord({ hours: 0 }),
    'record.hours_above_length': education({ startsAt: '09:00', endsAt: '12:00' }, { hours: 8 }),
    'record.end_before_start': education({ startsAt: '12:00', endsAt: '09:00' }),
    'record.participants_impossible': aRecord({ participants: 1.5 }),
    'record.participants_fewer': aRecord({ participants: 1, attendees: attendees('Jana Nová', 'Petr Malý') }),
    'record.certificate_without_attendance': education({ certificates: ['Jana Nová'] }),
    'record.certificate_of_stranger': education(
      { certificates: ['Jana Nová'] },
      { attendees: [{ name: 'Petr Malý' }] },
    ),
    'record.document_unknown': aRecord({ documentId: newId() }),
    'record.obligation_unknown': aRecord({ linkedTo: [newId()] }),
    'record.programme_unknown': education({ programmeId: newId() }),
    'record.period_reversed': kinds('research', { period: { from: period.to, to: period.from } }),
    'record.before_period': kinds('research', { period }, { on: '2024-01-31' }),
    'record.expert_day_outside': kinds('advisory-programme', { period, experts: experts('2024-04-01') }),
    'record.expert_day_twice': kinds('advisory-programme', { experts: experts('2024-02-15', '2024-02-15') }),
    'record.questionnaires_impossible': kinds('research', { sent: 1.5 }),
    'record.returned_above_sent': kinds('research', { sent: 387, returned: 388 }),
    'record.offer_missing': { ...aRecord(), state: 'offered' },
    'record.by_missing': { ...aRecord({ offer: anOffer({ by: ' ' }) }), state: 'offered' },
    'record.before_offer': { ...aRecord({ on: '2024-02-29', offer: anOffer() }), state: 'offered' },
  }
  test.each(Object.entries(cases))('%s is said in a sentence at its field', async (code, content) => {
    const { status, problem } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/records`, content)
    expect(status).toBe(422)
    expect(problem).toMatchObject({ code, title: 'Požadavek nelze provést' })
    expect(problem['field']).not.toBeNull()
    expect(problem['detail']).toMatch(/\.$/)
  })

  test('every refusal of a record is tried here, the others belong to the form, to a step or to a paper', () => {
    const formOnly = ['day_missing', 'day_impossible', 'time_impossible', 'expert_unreadable'].map(
      (code) => `record.${code}`,
    )
    const ofSteps = ['record.reason_missing', 'record.step_not_allowed', 'record.not_carried_out']
    expect([...Object.keys(cases), ...formOnly, ...ofSteps].toSorted()).toEqual(
      Object.keys(learningRefusals).toSorted(),
    )
  })

  test('the second editor learns that the record has changed', async () => {
    const id = await aSavedRecord()
    const change = (hours: number) =>
      api.ask('manager', 'PUT', `/api/records/${id}`, { ...aRecord({ hours }), version: 1 })
    expect((await change(7)).status).toBe(200)
    const { status, problem } = await change(8)
    expect([status, problem['code']]).toEqual([409, 'record.changed'])
  })

  describe('a step of an offer', () => {
    const declined = { step: 'decline', on: '2024-03-10', by: 'rada města', reason: 'Nebyl čas.', version: 1 }

    async function anOfferedRecord(): Promise<string> {
      const offered = { ...aRecord({ offer: anOffer() }), state: 'offered' }
      const { body } = await api.ask('consultant', 'POST', `/api/units/${api.unitId}/records`, offered)
      return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : ''
    }

    test.each(everybody)('is taken by a %s only with the right to', async (person) => {
      const id = await anOfferedRecord()
      const { status, body } = await api.ask(person, 'POST', `/api/records/${id}/steps`, declined)
      expect(status).toBe(expectedOf(person, 200))
      if (status === 200)
        expect(body).toMatchObject({
          version: 2,
          progress: { state: 'not-taken', acceptedOn: null, declined: { by: 'rada města' } },
        })
    })

    test('is refused without a reason, and when it is not its turn', async () => {
      const id = await anOfferedRecord()
      const take = (step: object) => api.ask('manager', 'POST', `/api/records/${id}/steps`, step)
      const silent = await take({ ...declined, reason: ' ' })
      expect([silent.status, silent.problem]).toMatchObject([422, { code: 'record.reason_missing', field: 'reason' }])
      const early = await take({ step: 'take-back', version: 1 })
      expect([early.status, early.problem['code']]).toEqual([409, 'record.step_not_allowed'])
    })
  })

  test('hours of education are there for whoever sees the unit', async () => {
    const ask = (person: Person) => api.ask(person, 'GET', `/api/units/${api.unitId}/education-hours`)
    expect(await ask('reader')).toMatchObject({ status: 200, body: { hours: null } })
    expect((await ask('stranger')).status).toBe(404)
  })

  test('the list is filtered by kind and state', async () => {
    await anOfferedRecordOf('research')
    const list = (query: string) => api.ask('manager', 'GET', `/api/units/${api.unitId}/records?year=2024&${query}`)
    expect((await list('kind=research&state=offered')).body).toMatchObject({
      total: 1,
      records: [{ kind: 'research' }],
    })
    expect((await list('kind=research&state=accepted')).body).toMatchObject({ total: 0 })
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
