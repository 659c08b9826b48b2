import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { intakeApi } from '../intake/index.ts'
import { attendanceRefusals } from './attendance-refusals.ts'
import { attendanceApi, partnershipApi } from './index.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of attendance', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [intakeApi, partnershipApi, attendanceApi])
  })
  afterAll(() => api.close())

  const invited = ['Eva Nová', 'Petr Malý'].map((name) => anAttendant({ name, presence: 'absent' }))
  const today = { state: 'planned', on: '2024-10-14', minutes: '', attendance: invited } as const

  async function aPlannedMeeting(content: Parameters<typeof aMeeting>[0] = today): Promise<string> {
    const { body } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/meetings`, aMeeting(content))
    return textAt(body, 'id')
  }

  function textAt(body: unknown, key: string): string {
    const record: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {}
    return String(record[key])
  }

  async function links(meetingId: string): Promise<readonly string[]> {
    const { body } = await api.ask('manager', 'POST', `/api/meetings/${meetingId}/attendance-links`)
    return Array.isArray(body) ? body.map((one) => textAt(one, 'url').split('/').at(-1) ?? '') : []
  }

  const codeOf = async (meetingId: string): Promise<string> =>
    textAt((await api.ask('manager', 'GET', `/api/meetings/${meetingId}/arrival-code`)).body, 'code')

  test.each(everybody)('a %s makes links, sees answers and joins a sheet only with the right to', async (person) => {
    const id = await aPlannedMeeting()
    const allowed = (status: number) => (writers.includes(person) ? status : outsiders.includes(person) ? 404 : 403)
    const made = await api.ask(person, 'POST', `/api/meetings/${id}/attendance-links`)
    const desk = await api.ask(person, 'GET', `/api/meetings/${id}/attendance`)
    const code = await api.ask(person, 'GET', `/api/meetings/${id}/arrival-code`)
    expect([made.status, desk.status, code.status]).toEqual([allowed(201), allowed(200), allowed(200)])
    const file = { name: 'listina.jpg', bytes: new Uint8Array([255, 216, 255]) }
    const sheet = await api.upload(person, `/api/meetings/${id}/attendance-sheet`, file)
    expect(sheet.status).toBe(allowed(201))
    const series = await api.ask(person, 'PATCH', `/api/meetings/${id}/series`, { cancel: true })
    expect(series.status).toBe(writers.includes(person) ? 404 : allowed(404))
  })

  test('somebody without an account answers once, and sees nobody else', async () => {
    const [token = ''] = await links(await aPlannedMeeting())
    const opened = await api.ask('nobody', 'GET', `/api/attendance-links/${token}`)
    expect(opened.body).toMatchObject({ name: 'Eva Nová', today: true, meeting: { on: '2024-10-14' } })
    expect(JSON.stringify(opened.body)).not.toMatch(/Petr|Horní Lhota|unitId/)
    const answer = () => api.ask('nobody', 'POST', `/api/attendance-links/${token}/answer`, { answer: 'remote' })
    expect((await answer()).status).toBe(200)
    const again = await answer()
    expect([again.status, again.problem['code']]).toEqual([410, 'link.used'])
    expect((await api.ask('nobody', 'GET', '/api/attendance-links/nic')).status).toBe(404)
  })

  test('a guest arrives by the code and is confirmed', async () => {
    const id = await aPlannedMeeting()
    const code = await codeOf(id)
    expect((await api.ask('nobody', 'GET', `/api/arrivals/${code}`)).status).toBe(200)
    expect((await api.ask('nobody', 'POST', `/api/arrivals/${code}`, { name: 'Olga Nečekaná' })).status).toBe(204)
    const { body } = await api.ask('manager', 'GET', `/api/meetings/${id}/attendance`)
    expect(body).toMatchObject({ guests: [{ name: 'Olga Nečekaná' }], arrivals: 'open' })
    const guest = /"id":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? ''
    const decided = await api.ask('manager', 'POST', `/api/meetings/${id}/guests/${guest}`, { came: true })
    expect(decided.status).toBe(200)
  })

  test('a joined sheet proves the attendance before any name is ticked', async () => {
    const id = await aPlannedMeeting({ ...today, on: '2024-10-13', state: 'held', minutes: 'Zápis.' })
    expect((await api.ask('manager', 'GET', `/api/meetings/${id}`)).body).toMatchObject({ missing: ['attendance'] })
    const url = `/api/meetings/${id}/attendance-sheet`
    expect((await api.ask('reader', 'GET', url)).body).toBeNull()
    await api.upload('manager', url, { name: 'listina.jpg', bytes: new Uint8Array([255, 216, 255]) }, { id: newId() })
    expect((await api.ask('manager', 'GET', `/api/meetings/${id}`)).body).toMatchObject({ missing: [] })
    expect((await api.ask('reader', 'GET', url)).body).toMatchObject({ names: null })
    expect((await api.ask('manager', 'POST', `${url}/ticks`)).status).toBe(200)
    const empty = await api.upload('manager', url, { name: 'listina.jpg', bytes: new Uint8Array() })
    expect(empty.problem['field'] ?? null).toBe('sheet')
  })

  describe('refusals', () => {
    const phone = 'p'.repeat(43)
    const cases: Readonly<Record<string, () => Promise<{ status: number; problem: Record<string, unknown> }>>> = {
      'attendance.not_open': async () => {
        const id = await aPlannedMeeting({ ...today, state: 'cancelled' })
        return api.ask('manager', 'POST', `/api/meetings/${id}/attendance-links`)
      },
      'arrival.name_missing': async () =>
        api.ask('nobody', 'POST', `/api/arrivals/${await codeOf(await aPlannedMeeting())}`, { name: ' ' }),
      'arrival.unknown': () => api.ask('nobody', 'GET', '/api/arrivals/nic'),
      'arrival.too_early': async () => {
        const id = await aPlannedMeeting({ ...today, on: '2024-10-15' })
        return api.ask('nobody', 'GET', `/api/arrivals/${await codeOf(id)}`)
      },
      'arrival.over': async () => {
        const id = await aPlannedMeeting({ ...today, on: '2024-10-13' })
        return api.ask('nobody', 'GET', `/api/arrivals/${await codeOf(id)}`)
      },
      'arrival.already': async () => {
        const url = `/api/arrivals/${await codeOf(await aPlannedMeeting())}`
        await api.ask('nobody', 'POST', url, { name: 'Eva Nová', phone })
        return api.ask('nobody', 'POST', url, { name: 'Petr Malý', phone })
      },
    }
    test.each(Object.entries(cases))('%s is said in a sentence', async (code, ask) => {
      const { status, problem } = await ask()
      expect(problem).toMatchObject({ code, status })
      expect(problem['detail']).toMatch(/\.$/)
    })

    test('every refusal is tried here, the others belong to the form alone', () => {
      const formOnly = ['attendance.answer_missing']
      expect([...Object.keys(cases), ...formOnly].toSorted()).toEqual(Object.keys(attendanceRefusals).toSorted())
    })
  })
})
