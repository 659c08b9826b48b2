import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aMeeting } from '../../../test/builders/meetings.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { readReceivedDocument, receiveDocument } from '../intake/index.ts'
import { partnershipApi, pastMeetingsApi } from './index.ts'
import { pastMeetingsRefusals } from './past-meetings-refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']
const table = 'Datum;Druh;Počet\n14. 2. 2023;lokální partnerství;12\n31. 2. 2023;konzultace;3\n'

onOneDatabase('the API of past meetings', (database) => {
  let api: ApiServer
  /** A table at which everybody tries what he or she may do; reading one takes a while. */
  let common: string
  beforeAll(async () => {
    api = await apiServer(database(), [partnershipApi, pastMeetingsApi])
    common = await aTable()
  })
  afterAll(() => api.close())

  const path = (): string => `/api/units/${api.unitId}/past-meetings`

  async function aTable(): Promise<string> {
    const { deps, unitId } = api
    const bytes = new TextEncoder().encode(table)
    const { id } = await receiveDocument(deps, { id: newId(), unitId, name: 'prehled.csv', mediaType: '', bytes })
    await readReceivedDocument(deps, id)
    await api.ask('manager', 'POST', `${path()}/papers`, { documentIds: [id] })
    return id
  }

  const proposal = (id: string, key: string): string => `${path()}/papers/${id}/proposals/${key}`

  test('proposes a meeting of each row and names the cell that is wrong', async () => {
    const id = await aTable()
    const { status, body } = await api.ask('manager', 'GET', path())
    expect(status).toBe(200)
    expect(body).toMatchObject({
      mayRecord: true,
      papers: expect.arrayContaining([
        expect.objectContaining({
          documentId: id,
          stage: 'read',
          tables: [expect.objectContaining({ columns: { day: 0, kind: 1, presentCount: 2 } })],
        }),
      ]),
      proposals: expect.arrayContaining([
        expect.objectContaining({
          documentId: id,
          state: 'look',
          proposal: expect.objectContaining({
            key: 't0r3',
            doubts: [
              { code: 'cell', problem: { row: 3, column: 'Datum', text: '31. 2. 2023', code: 'day-impossible' } },
            ],
          }),
        }),
      ]),
    })
  })

  test('a confirmed one is a held meeting; confirmed again it is the same', async () => {
    const id = await aTable()
    const first = await api.ask('manager', 'POST', proposal(id, 't0r2'), {})
    expect(first).toMatchObject({ status: 201, body: { state: 'held', on: '2023-02-14', kind: 'local-partnership' } })
    expect(await api.ask('manager', 'POST', proposal(id, 't0r2'), {})).toEqual(first)
    const corrected = { content: aMeeting({ on: '2023-02-28' }), presentCount: 3, decisions: ['Sejdeme se.'] }
    const other = await api.ask('manager', 'POST', proposal(id, 't0r3'), { corrected })
    expect(other).toMatchObject({ status: 201, body: { on: '2023-02-28' } })
  })

  describe.each(everybody)('a %s', (person) => {
    const expected = (allowed: number): number =>
      outsiders.includes(person) ? 404 : writers.includes(person) ? allowed : 403

    test('brings papers, decides and corrects only with the right to; reads what belongs to the unit', async () => {
      const id = common
      const ask = async (method: 'POST' | 'PUT', url: string, body: object) =>
        (await api.ask(person, method, url, body)).status
      expect(await ask('POST', `${path()}/papers`, { documentIds: [id] })).toBe(expected(200))
      expect(await ask('PUT', `${proposal(id, 't0r3')}/skipped`, { skipped: true })).toBe(expected(204))
      expect(await ask('PUT', `${path()}/papers/${id}/tables/0`, { fields: { day: 0 } })).toBe(expected(200))
      expect(await ask('POST', proposal(id, 't0r2'), {})).toBe(expected(201))
      const list = await api.ask(person, 'GET', path())
      expect(list.status).toBe(outsiders.includes(person) ? 404 : 200)
    })
  })

  test('all that are ready are written down at once', async () => {
    await aTable()
    expect(await api.ask('manager', 'POST', `${path()}/ready`)).toMatchObject({ status: 200, body: { refusals: [] } })
    const { body } = await api.ask('manager', 'GET', path())
    expect(JSON.stringify(body)).not.toContain('"state":"ready"')
  })

  const cases: Readonly<Record<string, (id: string) => readonly ['POST' | 'PUT', string, object]>> = {
    'past.no_day': (id) => ['POST', proposal(id, 't0r3'), {}],
    'past.day_column_missing': (id) => ['PUT', `${path()}/papers/${id}/tables/0`, { fields: { kind: 1 } }],
    'past.column_twice': (id) => ['PUT', `${path()}/papers/${id}/tables/0`, { fields: { day: 0, kind: 0 } }],
  }
  test.each(Object.entries(cases))('%s is said in a sentence at its field', async (code, request) => {
    const [method, url, body] = request(await aTable())
    const { status, problem } = await api.ask('manager', method, url, body)
    expect(status).toBe(422)
    expect(problem).toMatchObject({ code, detail: expect.stringMatching(/\.$/), field: expect.any(String) })
  })

  test('every refusal of a request is tried here, the others belong to forms alone', () => {
    const formOnly = ['past.no_files', 'past.no_papers', 'past.count_impossible']
    expect([...Object.keys(cases), ...formOnly].toSorted()).toEqual(Object.keys(pastMeetingsRefusals).toSorted())
  })

  test('a proposal or a paper that is not there is missing', async () => {
    const id = await aTable()
    expect((await api.ask('manager', 'POST', proposal(id, 't0r99'), {})).status).toBe(404)
    expect((await api.ask('manager', 'POST', proposal(newId(), 'paper'), {})).status).toBe(404)
    expect((await api.ask('manager', 'POST', proposal(id, 'nic'), {})).status).toBe(400)
  })
})
