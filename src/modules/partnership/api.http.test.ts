import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { partnershipApi } from './index.ts'
import { partnershipRefusals } from './refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of meetings', (database) => {
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
    'meeting.attendant_unknown': aMeeting({ attendance: [anAttendant({ personId: newId() })] }),
    'meeting.group_unknown': aMeeting({ workingGroupId: newId() }),
    'meeting.ends_before_start': aMeeting({ startsAt: parseTimeOfDay('11'), endsAt: parseTimeOfDay('9') }),
  }

  const aSeries = (repetition: object) => {
    const { on: _on, state: _state, minutes: _minutes, ...content } = aMeeting({ attendance: [] })
    return {
      ...content,
      repetition: { first: '2025-01-16', every: 3, unit: 'months', until: '2025-12-31', ...repetition },
    }
  }

  const ofSeries: Readonly<Record<string, object>> = {
    'series.every_impossible': aSeries({ every: 0.5 }),
    'series.until_before_first': aSeries({ until: '2025-01-15' }),
    'series.too_many': aSeries({ every: 1, unit: 'weeks', until: '2027-12-31' }),
  }
  test.each(Object.entries(ofSeries))('%s is said in a sentence at its field', async (code, content) => {
    const { status, problem } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/meeting-series`, content)
    expect([status, problem['code']]).toEqual([422, code])
    expect(problem['field']).not.toBeNull()
  })

  const ofSeriesChange: Readonly<Record<string, object>> = {
    'series.nothing_to_change': {},
    'series.shift_impossible': { shiftDays: 500 },
  }
  test.each(Object.entries(ofSeriesChange))('%s is said in a sentence', async (code, change) => {
    const { body } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/meeting-series`, aSeries({}))
    const id = /"id":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? ''
    const { status, problem } = await api.ask('manager', 'PATCH', `/api/meetings/${id}/series`, change)
    expect([status, problem['code']]).toEqual([422, code])
  })

  test('meetings are planned in a series and change together; each has its invitation and calendar file', async () => {
    const { body } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/meeting-series`, aSeries({}))
    expect(body).toMatchObject([{ on: '2025-01-16' }, { on: '2025-04-16' }, { on: '2025-07-16' }, { on: '2025-10-16' }])
    const id = /"id":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? ''
    const changed = await api.ask('manager', 'PATCH', `/api/meetings/${id}/series`, { place: 'Radnice' })
    expect(changed.body).toHaveLength(4)
    const invitation = await api.ask('reader', 'GET', `/api/meetings/${id}/invitation`)
    expect(JSON.stringify(invitation.body)).toContain('Radnice')
    expect((await api.ask('reader', 'GET', `/api/meetings/${id}/calendar.ics`)).status).toBe(200)
    expect((await api.ask('stranger', 'GET', `/api/meetings/${id}/calendar.ics`)).status).toBe(404)
  })
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
      'series.day_impossible',
      'series.first_missing',
      'series.until_missing',
    ]
    // Asked in partnership.db.test.ts, where a unit has an agreement.
    const elsewhere = ['meeting.outside_validity']
    const tried = [...Object.keys(cases), ...Object.keys(ofSeries), ...Object.keys(ofSeriesChange)]
    expect([...tried, ...formOnly, ...elsewhere].toSorted()).toEqual(Object.keys(partnershipRefusals).toSorted())
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
