import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/meetings.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { obligationsSubscribers } from '../obligations/index.ts'
import { recordMeeting } from '../partnership/index.ts'
import { dossierRefusals } from './dossier-refusals.ts'
import { dossierApi, prepareReport, regionReportsApi } from './index.ts'
import { regionRefusals } from './region-refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of dossiers and of reports of a region', (database) => {
  let api: ApiServer
  let dossierId: string
  let meetingId: string
  let reportId: string
  beforeAll(async () => {
    api = await apiServer(database(), [dossierApi, regionReportsApi])
    const deps = testDeps(database(), { subscribers: obligationsSubscribers })
    const schedule = [aScheduleRow('Popis spolupráce', 'Zpráva pro zastupitelstvo 1x ročně')]
    const agreement = await anAgreement(deps, api.unitId, { content: { schedule } })
    const meeting = { unitId: api.unitId, id: newId<'Meeting'>(), content: aMeeting({ on: '2024-02-20' }) }
    meetingId = (await recordMeeting(deps, meeting)).id
    reportId = (await prepareReport(deps, { agreementId: agreement.id, year: 2024 })).id
    const kept = await api.ask('manager', 'POST', '/api/dossiers', newDossier())
    dossierId = String(kept.problem['id'])
  })
  afterAll(() => api.close())

  const newDossier = (different: object = {}) => ({
    unitId: api.unitId,
    from: '2024-01-01',
    to: '2024-06-30',
    ...different,
  })
  const one = () => `/api/dossiers/${dossierId}`

  async function change(person: Person, different: object = {}): ReturnType<ApiServer['ask']> {
    const { problem: known } = await api.ask('manager', 'GET', one())
    const { from, to, words, version } = known
    return api.ask(person, 'PUT', one(), { from, to, words, version, ...different })
  }

  describe.each(everybody)('a %s', (person) => {
    const sees = !outsiders.includes(person)

    test('reads the dossiers of a unit that he or she sees, with their facts', async () => {
      const expected = sees ? 200 : 404
      for (const address of [`/api/units/${api.unitId}/dossiers`, one(), `${one()}/facts`, `${one()}/facts.xlsx`])
        expect((await api.ask(person, 'GET', address)).status, address).toBe(expected)
    })

    test('keeps and changes one only with the right to write reports', async () => {
      const expected = writers.includes(person) ? 200 : sees ? 403 : 404
      expect((await change(person)).status).toBe(expected)
      const kept = await api.ask(person, 'POST', '/api/dossiers', newDossier())
      expect(kept.status).toBe(expected)
      if (expected !== 200) return
      const removed = await api.ask(person, 'DELETE', `/api/dossiers/${String(kept.problem['id'])}?version=1`)
      expect(removed.status).toBe(204)
    })

    test('sees in the overview of a year no more than his or her own units', async () => {
      const { status, problem } = await api.ask(person, 'GET', '/api/region-reports?year=2024')
      expect(status).toBe(200)
      const lines = Object(problem).lines as readonly { unitId: string; reportId: string | null }[]
      expect(lines.some(({ unitId }) => unitId === api.unitId)).toBe(sees)
      expect(lines.some((line) => line.reportId === reportId)).toBe(sees)
    })
  })

  test('each fact says what it is and which records are behind it', async () => {
    const { body } = await api.ask('reader', 'GET', `${one()}/facts`)
    expect(body).toContainEqual({
      chapter: 'meetings',
      kind: 'meeting',
      words: '20.\u00a02.\u00a02024; lokální partnerství; 2\u00a0osoby; manažer sociálního začleňování',
      figures: [
        { name: 'day', of: 'day', value: '2024-02-20' },
        { name: 'present', of: 'number', value: 2 },
      ],
      sources: [{ type: 'meeting', id: meetingId }],
    })
  })

  test('a dossier comes with what to check in it, a list with periods to choose from', async () => {
    await change('manager', { statedMonths: 7, words: { advice: 'Proběhly 3 konzultace.' } })
    const { problem } = await api.ask('reader', 'GET', one())
    expect(problem['doubts']).toEqual([
      { kind: 'months', stated: 7, counted: 6 },
      { kind: 'figures-in-words', section: 'advice', figures: ['3'] },
    ])
    const { problem: list } = await api.ask('reader', 'GET', `/api/units/${api.unitId}/dossiers`)
    expect(list['suggested']).toContainEqual(expect.objectContaining({ why: 'agreement', from: '2023-04-17' }))
  })

  test('an order has the reports that there are; a unit without one is named in the overview', async () => {
    const { status, problem } = await api.ask('regional-head', 'POST', '/api/region-reports/orders', { year: 2024 })
    expect([status, problem['total']]).toEqual([202, 1])
    const again = await api.ask('regional-head', 'POST', '/api/region-reports/orders', { year: 2024 })
    expect(again.problem['orderId']).toBe(problem['orderId'])
    const stateIn = async (year: number): Promise<unknown> => {
      const { problem: seen } = await api.ask('regional-head', 'GET', `/api/region-reports?year=${year}`)
      return seen['lines']
    }
    const { unitId } = api
    expect(await stateIn(2022)).toEqual([expect.objectContaining({ unitId, state: 'no-agreement', reportId: null })])
    expect(await stateIn(2023)).toEqual([expect.objectContaining({ unitId, state: 'not-opened', reportId: null })])
    expect((await api.ask('reader', 'GET', '/api/region-reports/overview.xlsx?year=2024')).status).toBe(200)
  })

  /** Each refusal with what brings it about; the type makes sure that none is left out. */
  const attempts: Readonly<Record<RefusalCode, () => ReturnType<ApiServer['ask']>>> = {
    'dossier.ends_before_start': () => api.ask('manager', 'POST', '/api/dossiers', newDossier({ to: '2023-12-31' })),
    'dossier.not_begun': () =>
      api.ask('manager', 'POST', '/api/dossiers', newDossier({ from: '2030-01-01', to: '2030-12-31' })),
    'dossier.months_impossible': () => change('manager', { statedMonths: 1.5 }),
    'region.year_outside': () => api.ask('reader', 'GET', '/api/region-reports?year=1999'),
    'region.unknown': () => api.ask('reader', 'GET', '/api/region-reports?regionCode=XX'),
    'region.no_report': () => api.ask('reader', 'POST', '/api/region-reports/orders', { year: 2022 }),
    'record.changed': () => change('manager', { version: 999 }),
    'record.not_found': () => api.ask('manager', 'GET', `/api/dossiers/${newId()}`),
    'http.invalid': () => change('manager', { from: '31. 2. 2024' }),
  }

  test.each(Object.entries(attempts))('%s is a problem with its code and status', async (code, attempt) => {
    const { status, problem } = await attempt()
    expect([status, problem['code']]).toEqual([statusOf(code), code])
    expect(String(problem['detail'] ?? problem['title'])).not.toBe('')
  })
})

/** A day left out is met on pages, not here. */
type RefusalCode =
  | Exclude<keyof typeof dossierRefusals, 'dossier.day_missing'>
  | keyof typeof regionRefusals
  | 'record.changed'
  | 'record.not_found'
  | 'http.invalid'

function statusOf(code: string): number | undefined {
  const others = { 'record.changed': 409, 'record.not_found': 404, 'http.invalid': 400 }
  const statuses: Readonly<Record<string, number>> = { ...dossierRefusals, ...regionRefusals, ...others }
  return statuses[code]
}
