import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, apiServer, everybody } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { territoryApi } from './index.ts'

const town = { name: 'Horní Lhota', kind: 'municipality', ico: null, seat: null, regionCode: 'CZ042' }

onOneDatabase('the API of units', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [territoryApi])
  })
  afterAll(() => api.close())

  describe.each(everybody)('a %s', (person) => {
    const manages = person === 'administrator'
    const sees = person !== 'nobody' && person !== 'stranger'

    test('sees the units of his or her roles and no others', async () => {
      const own = await api.ask(person, 'GET', `/api/units/${api.unitId}`)
      const other = await api.ask(person, 'GET', `/api/units/${api.otherUnitId}`)
      expect([own.status, other.status]).toEqual([sees ? 200 : 404, manages || person === 'stranger' ? 200 : 404])
      const list = await api.ask(person, 'GET', '/api/units?text=horni')
      expect(list).toMatchObject({ status: 200, body: { total: sees ? 1 : 0 } })
    })

    test('adds and corrects units only when the role covers the region', async () => {
      const added = await api.ask(person, 'POST', '/api/units', { ...town, name: 'Přidaná' })
      const corrected = await api.ask(person, 'PUT', `/api/units/${api.unitId}`, {
        ...town,
        regionCode: null,
        version: 1,
      })
      expect([added.status, corrected.status]).toEqual(manages ? [201, 200] : [403, sees ? 403 : 404])
    })
  })

  test('anybody may read the fourteen regions', async () => {
    const { status, body } = await api.ask('nobody', 'GET', '/api/regions')
    expect(status).toBe(200)
    expect(body).toHaveLength(14)
  })

  test.each([
    [{ ...town, name: ' ' }, 422, 'unit.name_missing', 'name'],
    [{ ...town, ico: '123' }, 422, 'unit.ico_format', 'ico'],
    [{ ...town, ico: '12345678' }, 422, 'unit.ico_checksum', 'ico'],
    [{ ...town, regionCode: 'CZ099' }, 422, 'unit.region_unknown', 'regionCode'],
    [{ ...town, kind: 'village' }, 400, 'http.invalid', null],
  ])('what cannot be is refused at its field: %o', async (unit, status, code, field) => {
    expect(await api.ask('administrator', 'POST', '/api/units', unit)).toMatchObject({
      status,
      problem: { code, field },
    })
  })

  test('a second unit with the same IČO and an old version are conflicts', async () => {
    const added = await api.ask('administrator', 'POST', '/api/units', { ...town, ico: '12345679' })
    expect(added.status).toBe(201)
    const again = await api.ask('administrator', 'POST', '/api/units', { ...town, ico: '12345679' })
    expect(again).toMatchObject({ status: 409, problem: { code: 'unit.ico_taken', field: 'ico' } })
    const old = await api.ask('administrator', 'PUT', `/api/units/${api.otherUnitId}`, { ...town, version: 7 })
    expect(old).toMatchObject({ status: 409, problem: { code: 'record.changed' } })
  })
})
