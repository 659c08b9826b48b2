import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { type ApiServer, apiServer, everybody, type Method, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { minutesApi, partnershipApi } from './index.ts'
import { minutesRefusals } from './minutes-refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const finishers: readonly Person[] = [...writers, 'representative']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of minutes, decisions and tasks', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [partnershipApi, minutesApi])
  })
  afterAll(() => api.close())

  const idIn = (body: unknown): string =>
    typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : ''

  async function aSavedMeeting(minutes = 'Petr Vzorný popsal docházku.'): Promise<string> {
    const attendance = [anAttendant({ name: 'Petr Vzorný', organisation: 'Základní škola' })]
    const content = aMeeting({ minutes, attendance })
    return idIn((await api.ask('manager', 'POST', `/api/units/${api.unitId}/meetings`, content)).body)
  }
  const aDecision = { words: 'Zvýšit cíl', agendaItem: null }
  const aTask = { words: 'Rozeslat zprávu', ownerName: 'ASZ', dueOn: '2024-10-30' }

  function expectedOf(person: Person, allowed: number, may = writers): number {
    if (outsiders.includes(person)) return 404
    return may.includes(person) ? allowed : 403
  }

  describe.each(everybody)('a %s', (person) => {
    test('writes minutes, decisions and tasks only with the right to', async () => {
      const meeting = `/api/meetings/${await aSavedMeeting()}`
      const decision = idIn((await api.ask('manager', 'POST', `${meeting}/decisions`, aDecision)).body)
      const task = idIn((await api.ask('manager', 'POST', `/api/units/${api.unitId}/tasks`, aTask)).body)
      const tries: readonly (readonly [Method, string, object | undefined, number])[] = [
        ['PUT', `${meeting}/minutes/draft`, { text: 'Rozepsáno.', baseVersion: 1 }, 200],
        ['DELETE', `${meeting}/minutes/draft`, undefined, 204],
        ['PUT', `${meeting}/minutes`, { text: 'Zápis.', version: 1 }, 200],
        ['PUT', `${meeting}/minutes/public`, { text: 'Veřejně.', version: 2 }, 200],
        ['DELETE', `${meeting}/minutes/public?version=3`, undefined, 204],
        ['POST', `${meeting}/decisions`, aDecision, 201],
        ['PUT', `/api/decisions/${decision}`, { ...aDecision, words: 'Jinak', version: 1 }, 200],
        ['DELETE', `/api/decisions/${decision}?version=2`, undefined, 204],
        ['POST', `/api/units/${api.unitId}/tasks`, aTask, 201],
        ['PUT', `/api/tasks/${task}`, { ...aTask, words: 'Jinak', version: 1 }, 200],
        ['DELETE', `/api/tasks/${task}?version=2`, undefined, 204],
      ]
      for (const [method, url, body, allowed] of tries)
        expect([method, url, (await api.ask(person, method, url, body)).status]).toEqual([
          method,
          url,
          expectedOf(person, allowed),
        ])
    })

    test('finishes a task with the right to write records', async () => {
      const task = idIn((await api.ask('manager', 'POST', `/api/units/${api.unitId}/tasks`, aTask)).body)
      const { status } = await api.ask(person, 'POST', `/api/tasks/${task}/finish`, { outcome: 'Rozesláno' })
      expect(status).toBe(expectedOf(person, 200, finishers))
    })

    test('reads what the unit lets him or her see', async () => {
      const meeting = `/api/meetings/${await aSavedMeeting()}`
      await api.ask('manager', 'POST', `${meeting}/decisions`, aDecision)
      const asked = [`${meeting}/minutes`, `${meeting}/minutes/public`, `${meeting}/follow-up`]
      for (const url of [...asked, `/api/units/${api.unitId}/tasks`]) {
        const { status, body } = await api.ask(person, 'GET', url)
        expect([url, status]).toEqual([url, outsiders.includes(person) ? 404 : 200])
        if (status === 200) expect(body).toMatchObject({ mayWrite: writers.includes(person) })
      }
    })
  })

  test('a draft is said to its writer alone, the second editor learns the name and the conflict', async () => {
    const meeting = `/api/meetings/${await aSavedMeeting()}/minutes`
    await api.ask('manager', 'PUT', `${meeting}/draft`, { text: 'Rozepsáno.', baseVersion: 1 })
    expect((await api.ask('manager', 'GET', meeting)).body).toMatchObject({
      draft: { text: 'Rozepsáno.', baseVersion: 1, savedAt: '2024-10-14T10:00:00.000Z' },
      others: [],
    })
    const { body } = await api.ask('consultant', 'GET', meeting)
    expect(body).toMatchObject({ draft: null, others: [{ name: 'Ukázková manager', active: true }] })
    expect(JSON.stringify(body)).not.toContain('Rozepsáno')

    expect((await api.ask('consultant', 'PUT', meeting, { text: 'Nové.', version: 1 })).body).toEqual({
      text: 'Nové.',
      version: 2,
    })
    const late = await api.ask('manager', 'PUT', meeting, { text: 'Rozepsáno.', version: 1 })
    expect([late.status, late.problem['code']]).toEqual([409, 'record.changed'])
    expect((await api.ask('manager', 'GET', meeting)).body).toMatchObject({ draft: { text: 'Rozepsáno.' } })
  })

  test('every refusal is said in a sentence, at its field', async () => {
    const id = await aSavedMeeting()
    const empty = await aSavedMeeting('')
    const tasks = `/api/units/${api.unitId}/tasks`
    const given = { ...aTask, meetingId: id }
    const cases: Readonly<Record<string, readonly [Method, string, object, string | null]>> = {
      'minutes.too_long': ['PUT', `/api/meetings/${id}/minutes`, { text: 'x'.repeat(500_001), version: 1 }, 'minutes'],
      'minutes.missing': ['PUT', `/api/meetings/${empty}/minutes/public`, { text: 'Veřejně.', version: 1 }, null],
      'minutes.public_missing': ['PUT', `/api/meetings/${id}/minutes/public`, { text: ' ', version: 1 }, 'text'],
      'minutes.public_names': ['PUT', `/api/meetings/${id}/minutes/public`, { text: 'Vzorného', version: 1 }, 'text'],
      'decision.words_missing': ['POST', `/api/meetings/${id}/decisions`, { words: ' ' }, 'words'],
      'decision.item_unknown': ['POST', `/api/meetings/${id}/decisions`, { words: 'A', agendaItem: 3 }, 'agendaItem'],
      'task.words_missing': ['POST', tasks, { ...given, words: ' ' }, 'words'],
      'task.owner_unknown': ['POST', tasks, { ...given, ownerPersonId: newId() }, 'owner'],
      'task.due_before_meeting': ['POST', tasks, { ...given, dueOn: '2024-09-18' }, 'dueOn'],
      'task.done_before_meeting': ['POST', tasks, { ...given, doneOn: '2024-09-18' }, 'doneOn'],
      'task.done_in_future': ['POST', tasks, { ...given, doneOn: '2024-10-15' }, 'doneOn'],
    }
    for (const [code, [method, url, body, field]] of Object.entries(cases)) {
      const { status, problem } = await api.ask('manager', method, url, body)
      expect([status, problem['code'], problem['field'] ?? null]).toEqual([
        code === 'minutes.missing' ? 409 : 422,
        code,
        field,
      ])
      expect(problem['detail']).toMatch(/\.$/)
    }
    // A day that is none is refused by the form alone; the API does not let one in.
    expect([...Object.keys(cases), 'task.day_impossible'].toSorted()).toEqual(Object.keys(minutesRefusals).toSorted())
  })

  test('tasks are filtered by state and owner', async () => {
    const url = `/api/units/${api.otherUnitId}/tasks`
    for (const dueOn of ['2024-10-01', '2024-12-01', null])
      await api.ask('stranger', 'POST', url, { ...aTask, dueOn, ownerName: dueOn === null ? 'město' : 'ASZ' })
    expect((await api.ask('stranger', 'GET', url)).body).toMatchObject({
      tasks: [{ state: 'overdue' }, { state: 'running' }, { state: 'running' }],
      open: 3,
      overdue: 1,
      owners: ['ASZ', 'město'],
    })
    expect((await api.ask('stranger', 'GET', `${url}?filter=overdue`)).body).toMatchObject({ tasks: [{}] })
    const own = await api.ask('stranger', 'GET', `${url}?owner=${encodeURIComponent('město')}`)
    expect(own.body).toMatchObject({ tasks: [{ ownerName: 'město' }] })
    expect((await api.ask('stranger', 'GET', `${url}?filter=nic`)).status).toBe(400)
  })
})
