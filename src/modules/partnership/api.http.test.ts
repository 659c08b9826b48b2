import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { partnershipApi } from './index.ts'
import { partnershipRefusals } from './refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onEachDatabase('the API of meetings', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [partnershipApi])
  })
  afterAll(() => api.close())

  async function aSavedMeeting(): Promise<string> {
    const { body } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/meetings`, aMeeting())
    return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : ''
  }

  /** 403 to those who see the unit and may not write, 404 to those who do not even see it. */
  function expectedOf(person: Person, allowed: number): number {
    if (outsiders.includes(person)) return 404
    return writers.includes(person) ? allowed : 403
  }

  describe.each(everybody)('a %s', (person) => {
    test('writes a meeting down only with the right to', async () => {
      const { status } = await api.ask(person, 'POST', `/api/units/${api.unitId}/meetings`, aMeeting())
      expect(status).toBe(expectedOf(person, 201))
    })

    test('changes and removes one only with the right to', async () => {
      const id = await aSavedMeeting()
      const change = { ...aMeeting({ place: 'Radnice' }), version: 1 }
      expect((await api.ask(person, 'PUT', `/api/meetings/${id}`, change)).status).toBe(expectedOf(person, 200))
      const version = writers.includes(person) ? 2 : 1
      const removed = await api.ask(person, 'DELETE', `/api/meetings/${id}?version=${version}`)
      expect(removed.status).toBe(expectedOf(person, 204))
    })

    test('reads meetings of a unit that he or she sees, with the actions that are allowed', async () => {
      const id = await aSavedMeeting()
      const { status, body } = await api.ask(person, 'GET', `/api/meetings/${id}`)
      const list = await api.ask(person, 'GET', `/api/units/${api.unitId}/meetings?year=2024`)
      const expected = await api.ask(person, 'GET', `/api/units/${api.unitId}/meetings/expected?kind=local-partnership`)
      if (outsiders.includes(person)) {
        expect([status, list.status, expected.status]).toEqual([404, 404, 404])
        return
      }
      expect([status, list.status, expected.status]).toEqual([200, 200, 200])
      expect(body).toMatchObject({
        meeting: { id, on: '2024-09-19' },
        missing: [],
        allowedActions: writers.includes(person) ? ['change', 'remove'] : [],
      })
      expect(list.body).toMatchObject({ year: 2024, mayRecord: writers.includes(person) })
    })
  })

  const cases: Readonly<Record<string, object>> = {
    'meeting.held_in_future': aMeeting({ on: '2024-10-15' }),
    'meeting.present_but_not_held': aMeeting({ state: 'cancelled' }),
    'meeting.item_unnamed': aMeeting({ agenda: [{ type: 'other', wording: ' ' }] }),
    'meeting.attendant_unnamed': aMeeting({ attendance: [anAttendant({ name: ' ' })] }),
    'meeting.attendant_twice': aMeeting({ attendance: [anAttendant(), anAttendant()] }),
  }
  test.each(Object.entries(cases))('%s is said in a sentence at its field', async (code, content) => {
    const { status, problem } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/meetings`, content)
    expect(status).toBe(422)
    expect(problem).toMatchObject({ code, title: 'Požadavek nelze provést' })
    expect(problem['field']).not.toBeNull()
    expect(problem['detail']).toMatch(/\.$/)
  })

  test('every refusal of a request is tried here, the others belong to the form alone', () => {
    const formOnly = [
      'meeting.day_missing',
      'meeting.day_impossible',
      'meeting.time_impossible',
      'meeting.excused_but_present',
    ]
    expect([...Object.keys(cases), ...formOnly].toSorted()).toEqual(Object.keys(partnershipRefusals).toSorted())
  })

  test('the second editor learns that the record has changed', async () => {
    const id = await aSavedMeeting()
    const change = (minutes: string) =>
      api.ask('manager', 'PUT', `/api/meetings/${id}`, { ...aMeeting({ minutes }), version: 1 })
    expect((await change('Zápis první.')).status).toBe(200)
    const { status, problem } = await change('Zápis druhý.')
    expect([status, problem['code']]).toEqual([409, 'record.changed'])
    const removal = await api.ask('manager', 'DELETE', `/api/meetings/${id}?version=1`)
    expect([removal.status, removal.problem['code']]).toEqual([409, 'record.changed'])
  })

  test('a request repeated with its id makes one meeting', async () => {
    const id = newId()
    const request = { ...aMeeting({ on: '2019-03-14' }), id }
    const first = await api.ask('manager', 'POST', `/api/units/${api.unitId}/meetings`, request)
    expect(await api.ask('manager', 'POST', `/api/units/${api.unitId}/meetings`, request)).toEqual(first)
    const { body } = await api.ask('manager', 'GET', `/api/units/${api.unitId}/meetings?year=2019`)
    expect(body).toMatchObject({ total: 1 })
  })

  test('the id of a meeting of a unit that the person does not see is no way to it', async () => {
    const id = await aSavedMeeting()
    const { status } = await api.ask('stranger', 'POST', `/api/units/${api.otherUnitId}/meetings`, {
      ...aMeeting(),
      id,
    })
    expect(status).toBe(404)
  })

  test.each([
    ['a day that the calendar does not have', { on: '2024-02-31' }],
    ['a day without a century', { on: '0024-02-01' }],
    ['a time of 25 hours', { startsAt: '25:00' }],
    ['an unknown kind', { kind: 'picnic' }],
    ['an unknown presence', { attendance: [{ name: 'Eva', presence: 'maybe' }] }],
    ['an identifier that is none', { id: '00000000-0000-0000-0000-000000000000' }],
  ])('%s is an invalid request', async (_what, wrong) => {
    const { status, problem } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/meetings`, {
      ...aMeeting(),
      ...wrong,
    })
    expect([status, problem['code']]).toEqual([400, 'http.invalid'])
  })

  test('a meeting that does not exist is missing', async () => {
    expect((await api.ask('manager', 'GET', `/api/meetings/${newId()}`)).status).toBe(404)
    expect((await api.ask('manager', 'GET', '/api/meetings/nic')).status).toBe(400)
  })
})
