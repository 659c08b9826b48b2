import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { cooperationApi } from './index.ts'
import { cooperationRefusals } from './refusals.ts'

const writers: readonly Person[] = ['administrator', 'consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']

const anOffice = { office: 'manager', name: 'Mgr. Hana Vzorová', from: '2021-11-02' }
const aPeriod = { programme: 'KPSV 2021+', from: '2021-11-02' }

onOneDatabase('the API of offices and periods', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [cooperationApi])
  })
  afterAll(() => api.close())

  async function saved(path: string, content: object): Promise<{ readonly id: string }> {
    const { body } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/${path}`, content)
    return { id: typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : '' }
  }

  describe.each(everybody)('a %s', (person) => {
    const status = (allowed: number) => (outsiders.includes(person) ? 404 : writers.includes(person) ? allowed : 403)

    test('writes down, succeeds, changes and removes people in offices only with the right to', async () => {
      const ask = (...[method, path, body]: [Parameters<ApiServer['ask']>[1], string, object?]) =>
        api.ask(person, method, path, body)
      const { id } = await saved('offices', { ...anOffice, name: `Osoba ${newId()}` })
      const successor = { name: `Nástupce ${newId()}`, from: '2023-01-01', version: 1 }
      expect((await ask('POST', `/api/offices/${id}/successor`, successor)).status).toBe(status(201))
      const version = writers.includes(person) ? 2 : 1
      const change = { ...anOffice, name: `Osoba ${newId()}`, to: '2022-12-31', version }
      expect((await ask('PUT', `/api/offices/${id}`, change)).status).toBe(status(200))
      expect((await ask('DELETE', `/api/offices/${id}?version=${version + 1}`)).status).toBe(status(204))
      const own = { ...anOffice, name: `Osoba ${newId()}` }
      expect((await ask('POST', `/api/units/${api.unitId}/offices`, own)).status).toBe(status(201))
    })

    test('reads the offices of a unit that he or she sees', async () => {
      const { status: read, body } = await api.ask(person, 'GET', `/api/units/${api.unitId}/offices`)
      expect(read).toBe(outsiders.includes(person) ? 404 : 200)
      if (read === 200) expect(body).toMatchObject({ mayChange: writers.includes(person) })
    })
  })

  test('a period is written down, changed and removed', async () => {
    const { id } = await saved('cooperation-periods', { ...aPeriod, from: '2009-01-01', to: '2010-12-31' })
    const change = { ...aPeriod, from: '2009-01-01', to: '2011-12-31', endedHow: 'notice-by-unit', version: 1 }
    expect((await api.ask('manager', 'PUT', `/api/cooperation-periods/${id}`, change)).body).toMatchObject({
      endedHow: 'notice-by-unit',
      version: 2,
    })
    const twice = await api.ask('consultant', 'PUT', `/api/cooperation-periods/${id}`, change)
    expect([twice.status, twice.problem['code']]).toEqual([409, 'record.changed'])
    expect((await api.ask('reader', 'DELETE', `/api/cooperation-periods/${id}?version=2`)).status).toBe(403)
    expect((await api.ask('manager', 'DELETE', `/api/cooperation-periods/${id}?version=2`)).status).toBe(204)
  })

  describe('what cannot be is said in a sentence at its field', () => {
    const cases: Readonly<Record<string, readonly [string, object]>> = {
      'term.before_agency': ['offices', { ...anOffice, from: '1998-01-01' }],
      'term.ends_before_start': ['offices', { ...anOffice, to: '2021-11-01' }],
      'office.person_missing': ['offices', { ...anOffice, name: ' ' }],
      'office.overlap': ['offices', { ...anOffice, office: 'representative', name: 'Eva Nová' }],
      'office.held_twice': ['offices', { ...anOffice, office: 'consultant', name: 'Bc. Martin Stálý' }],
      'period.programme_missing': ['cooperation-periods', { ...aPeriod, programme: '' }],
      'period.end_missing': ['cooperation-periods', { ...aPeriod, endedHow: 'expired' }],
      'period.overlap': ['cooperation-periods', { ...aPeriod, to: '2022-01-01' }],
    }
    beforeAll(async () => {
      await saved('offices', { ...anOffice, office: 'representative', name: 'Ing. Petr Ukázka' })
      await saved('offices', { ...anOffice, office: 'consultant', name: 'Bc. Martin Stálý' })
      await saved('cooperation-periods', { ...aPeriod, from: '2021-01-01' })
    })

    test.each(Object.entries(cases))('%s', async (code, [path, content]) => {
      const { status, problem } = await api.ask('manager', 'POST', `/api/units/${api.unitId}/${path}`, content)
      expect([status, problem['code']]).toEqual([422, code])
      expect(problem['field']).not.toBeNull()
      expect(problem['detail']).toMatch(/\.$/)
    })

    test('office.successor_too_early', async () => {
      const { id } = await saved('offices', { ...anOffice, office: 'regional-head', name: 'Mgr. Dana Příkladná' })
      const early = { name: 'Jan Nový', from: '2021-11-02', version: 1 }
      const { problem } = await api.ask('manager', 'POST', `/api/offices/${id}/successor`, early)
      expect(problem).toMatchObject({ code: 'office.successor_too_early', field: 'from' })
    })

    test('every refusal is tried here, but for those of the forms and of memoranda', () => {
      const elsewhere = ['term.day_missing', 'term.day_impossible', 'memorandum.concluded_before_approval']
      const tried = [...Object.keys(cases), 'office.successor_too_early', ...elsewhere]
      expect(tried.toSorted()).toEqual(Object.keys(cooperationRefusals).toSorted())
    })
  })
})
