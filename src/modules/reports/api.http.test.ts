import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { anAgreement, stepsUpTo } from '../../../test/builders/agreements.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { agreementsApi } from '../agreements/index.ts'
import { obligationsSubscribers } from '../obligations/index.ts'
import { reportsApi } from './index.ts'
import { reportRefusals } from './refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of reports', (database) => {
  let api: ApiServer
  let agreementId: string
  let unapprovedId: string
  let reportId: string
  beforeAll(async () => {
    api = await apiServer(database(), [agreementsApi, reportsApi])
    const deps = testDeps(database(), { subscribers: obligationsSubscribers })
    const schedule = [aScheduleRow('Popis spolupráce', 'Zpráva pro zastupitelstvo 1x ročně')]
    agreementId = (await anAgreement(deps, api.unitId, { content: { schedule } })).id
    const steps = stepsUpTo('agency-approval', '2024-02-01')
    unapprovedId = (await anAgreement(deps, api.otherUnitId, { steps, validity: null })).id
    const opened = await api.ask('manager', 'POST', '/api/reports', { agreementId, year: 2023 })
    reportId = String(opened.problem['id'])
  })
  afterAll(() => api.close())

  const nothing = { words: {}, submittedOn: null, councilOn: null, councilResolution: null }

  async function save(person: Person, changes: object = {}): ReturnType<ApiServer['ask']> {
    const { problem: known } = await api.ask('manager', 'GET', `/api/reports/${reportId}`)
    return api.ask(person, 'PUT', `/api/reports/${reportId}`, { ...nothing, version: known['version'], ...changes })
  }

  describe.each(everybody)('a %s', (person) => {
    const sees = !outsiders.includes(person)

    test('reads the reports of a unit that he or she sees, and their files', async () => {
      const expected = sees ? 200 : 404
      expect((await api.ask(person, 'GET', `/api/units/${api.unitId}/reports`)).status).toBe(expected)
      expect((await api.ask(person, 'GET', `/api/reports/${reportId}`)).status).toBe(expected)
      expect((await api.ask(person, 'GET', `/api/reports/${reportId}/file?format=docx`)).status).toBe(expected)
    })

    test('opens and saves a report only with the right to', async () => {
      const expected = writers.includes(person) ? 200 : sees ? 403 : 404
      expect((await api.ask(person, 'POST', '/api/reports', { agreementId, year: 2024 })).status).toBe(expected)
      expect((await save(person)).status).toBe(expected)
    })
  })

  test('the file is Word’s, or a PDF when it is asked for; other formats there are none', async () => {
    const file = async (query: string): Promise<number> =>
      (await api.ask('reader', 'GET', `/api/reports/${reportId}/file${query}`)).status
    expect([await file(''), await file('?format=pdf'), await file('?format=xls')]).toEqual([200, 200, 400])
  })

  test('a list of a unit has its reports, the latest year first', async () => {
    await api.ask('manager', 'POST', '/api/reports', { agreementId, year: 2024 })
    const { body } = await api.ask('reader', 'GET', `/api/units/${api.unitId}/reports`)
    expect(body).toMatchObject([
      { year: 2024, kind: 'agreement-fulfilment' },
      { year: 2023, agreementId },
    ])
  })

  test('what was saved is answered with the next version', async () => {
    const { body: known } = await api.ask('manager', 'GET', `/api/reports/${reportId}`)
    const saved = await save('manager', { words: { held: 'Sešli jsme se.' }, submittedOn: '2024-02-01' })
    expect(saved.body).toMatchObject({ words: { held: 'Sešli jsme se.' }, submittedOn: '2024-02-01', councilOn: null })
    expect(saved.problem['version']).toBe(Number(Object(known).version) + 1)
  })

  const day = '2024-02-01'
  /** Each refusal with what brings it about; the type makes sure that none is left out. */
  const attempts: Readonly<Record<RefusalCode, () => ReturnType<ApiServer['ask']>>> = {
    'report.not_in_force': () => api.ask('stranger', 'POST', '/api/reports', { agreementId: unapprovedId, year: 2024 }),
    'report.year_outside': () => api.ask('manager', 'POST', '/api/reports', { agreementId, year: 2022 }),
    'report.day_in_future': () => save('manager', { submittedOn: '2024-10-15' }),
    'report.council_before_submission': () => save('manager', { submittedOn: day, councilOn: '2024-01-31' }),
    'report.council_day_missing': () => save('manager', { submittedOn: day, councilResolution: 'ZM 1' }),
    'record.changed': () => save('manager', { version: 0 }),
    'record.not_found': () => api.ask('manager', 'GET', `/api/reports/${newId()}`),
    'http.invalid': () => save('manager', { submittedOn: '31. 2. 2024' }),
  }

  test.each(Object.entries(attempts))('%s is a problem with its code and status', async (code, attempt) => {
    const { status, problem } = await attempt()
    expect([status, problem['code']]).toEqual([statusOf(code), code])
    expect(String(problem['detail'] ?? problem['title'])).not.toBe('')
  })
})

/** A day that cannot be and an agreement taken back are met on pages, not here. */
type RefusalCode =
  | Exclude<keyof typeof reportRefusals, 'report.day_impossible' | 'report.agreement_reported'>
  | 'record.changed'
  | 'record.not_found'
  | 'http.invalid'

function statusOf(code: string): number | undefined {
  const statuses: Readonly<Record<string, number>> = {
    ...reportRefusals,
    'record.changed': 409,
    'record.not_found': 404,
    'http.invalid': 400,
  }
  return statuses[code]
}
