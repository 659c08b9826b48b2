import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { cooperationApi } from '../cooperation/index.ts'
import { handOverApi } from './index.ts'
import { handOverRefusals } from './refusals.ts'

const writers: readonly Person[] = ['administrator', 'consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of hand-overs', (database) => {
  let api: ApiServer
  let holderId = ''
  let earlierId = ''
  const unit = () => `/api/units/${api.unitId}`
  beforeAll(async () => {
    api = await apiServer(database(), [cooperationApi, handOverApi])
    const held = async (details: object) => {
      const { body } = await api.ask('manager', 'POST', `${unit()}/offices`, { office: 'manager', ...details })
      return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : ''
    }
    earlierId = await held({ name: 'Mgr. Hana Vzorová', from: '2021-11-02', to: '2024-08-31' })
    holderId = await held({ name: 'Jan Nový', from: '2024-09-01' })
  })
  afterAll(() => api.close())

  const handed = () => ({ office: 'manager', fromId: earlierId, toId: holderId, handedOn: '2024-09-02' })

  test.each(everybody)(
    'a %s reads the sheet of a unit in sight and records a hand-over only with the right to',
    async (person) => {
      const read = outsiders.includes(person) ? 404 : 200
      const sheet = await api.ask(person, 'GET', `${unit()}/hand-over?office=manager`)
      expect(sheet.status).toBe(read)
      if (read === 200) expect(sheet.body).toMatchObject({ giving: 'Mgr. Hana Vzorová', taking: 'Jan Nový' })
      const recorded = outsiders.includes(person) ? 404 : writers.includes(person) ? 201 : 403
      expect((await api.ask(person, 'POST', `${unit()}/hand-overs`, handed())).status).toBe(recorded)
      const taken = outsiders.includes(person) ? 404 : writers.includes(person) ? 409 : 403
      expect((await api.ask(person, 'POST', `${unit()}/offices/from-agreement`)).status).toBe(taken)
    },
  )

  test('the sheet and the two pages for a mayor come as files', async () => {
    for (const path of ['hand-over.docx?office=manager', 'hand-over.pdf?office=representative'])
      expect((await api.ask('reader', 'GET', `${unit()}/${path}`)).status).toBe(200)
    expect((await api.ask('stranger', 'GET', `${unit()}/hand-over.pdf`)).status).toBe(404)
    expect((await api.ask('reader', 'GET', `${unit()}/hand-over?office=manager-stand-in`)).status).toBe(400)
  })

  const cases: Readonly<Record<string, () => object>> = {
    'hand_over.day_in_future': () => ({ handedOn: '2024-10-15' }),
    'hand_over.taker_missing': () => ({ toId: null }),
    'hand_over.unknown_holder': () => ({ toId: newId() }),
    'hand_over.same_person': () => ({ fromId: holderId }),
  }
  test.each(Object.entries(cases))('%s is said in a sentence at its field', async (code, wrong) => {
    const { status, problem } = await api.ask('manager', 'POST', `${unit()}/hand-overs`, { ...handed(), ...wrong() })
    expect([status, problem['code']]).toEqual([422, code])
    expect(problem['field']).not.toBeNull()
    expect(problem['detail']).toMatch(/\.$/)
  })

  test('every refusal of a request is tried here, the others belong to the form', () => {
    const elsewhere = ['hand_over.day_missing', 'hand_over.day_impossible', 'hand_over.nothing_to_take_over']
    expect([...Object.keys(cases), ...elsewhere].toSorted()).toEqual(Object.keys(handOverRefusals).toSorted())
  })
})
