import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { anAgreement, stepsUpTo } from '../../../test/builders/agreements.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { type Answer, type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { agreementsApi } from '../agreements/index.ts'
import { obligationsSubscribers } from '../obligations/index.ts'
import { reportsApi } from './index.ts'
import { packetRefusals, roundRefusals } from './refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const approvers: readonly Person[] = ['consultant', 'regional-head', 'manager', 'representative']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of rounds and packets', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [agreementsApi, reportsApi])
  })
  afterAll(() => api.close())

  async function aReport(): Promise<string> {
    const deps = testDeps(database(), { subscribers: obligationsSubscribers })
    const schedule = [aScheduleRow('Popis spolupráce', 'Zpráva pro zastupitelstvo 1x ročně')]
    const { id: agreementId } = await anAgreement(deps, api.unitId, { content: { schedule } })
    return idOf(await api.ask('manager', 'POST', '/api/reports', { agreementId, year: 2023 }))
  }

  /** The account of a person, as the API offers it to another author. */
  async function accountOf(person: Person, reportId: string): Promise<string> {
    const author = person === 'consultant' ? 'manager' : 'consultant'
    const { body } = await api.ask(author, 'GET', `/api/reports/${reportId}/approvers`)
    const offered: readonly unknown[] = Array.isArray(body) ? body : []
    const found = offered.find((one) => Object(one).name === `Ukázková ${person}`)
    return String(Object(found).accountId)
  }

  async function submit(reportId: string, to: readonly Person[], as: Person = 'manager', version = 1): Promise<Answer> {
    const chosen = await Promise.all(to.map((person) => accountOf(person, reportId)))
    const body = { id: newId(), version, approvers: chosen, note: null }
    return api.ask(as, 'POST', `/api/reports/${reportId}/rounds`, body)
  }

  const decide = (person: Person, reportId: string, body: object): Promise<Answer> =>
    api.ask(person, 'PUT', `/api/reports/${reportId}/rounds/1/decision`, { comments: {}, version: 1, ...body })

  const takeBack = (reportId: string, reason: string): Promise<Answer> =>
    api.ask('manager', 'POST', `/api/reports/${reportId}/rounds/1/taking-back`, { reason })

  const save = (reportId: string, changes: object): Promise<Answer> =>
    api.ask('manager', 'PUT', `/api/reports/${reportId}`, {
      version: 1,
      words: {},
      submittedOn: null,
      councilOn: null,
      councilResolution: null,
      ...changes,
    })

  const prepare = (person: Person, reportId: string): Promise<Answer> =>
    api.ask(person, 'POST', '/api/packets', { of: 'report', reportId })

  const vote = (packetId: string, changes: object = {}): Promise<Answer> =>
    api.ask('manager', 'POST', `/api/packets/${packetId}/votes`, {
      id: newId(),
      version: 1,
      result: 'passed',
      votedOn: '2024-10-10',
      resolution: 'ZM 4/2024',
      note: null,
      ...changes,
    })

  describe.each(everybody)('a %s', (person) => {
    test('submits, approves and prepares a packet only with the right to', async () => {
      const sees = !outsiders.includes(person)
      const reportId = await aReport()
      expect((await api.ask(person, 'GET', `/api/reports/${reportId}/rounds`)).status).toBe(sees ? 200 : 404)
      expect((await api.ask(person, 'GET', `/api/units/${api.unitId}/packets`)).status).toBe(sees ? 200 : 404)
      const expected = writers.includes(person) ? 200 : sees ? 403 : 404
      expect((await submit(reportId, ['representative'], person)).status).toBe(expected)
      expect((await prepare(person, reportId)).status).toBe(expected)

      const other = await aReport()
      await submit(other, ['representative'])
      const answer = await decide(person, other, { decision: 'approved' })
      const asked = person === 'representative'
      expect([answer.status, answer.problem['code']]).toEqual(
        asked
          ? [200, undefined]
          : approvers.includes(person)
            ? [403, 'report.not_approver']
            : sees
              ? [403, 'access.forbidden']
              : [404, 'record.not_found'],
      )
    })
  })

  test('a round goes there and back over the API, and the changes are told', async () => {
    const reportId = await aReport()
    const round = await submit(reportId, ['representative', 'consultant'])
    expect(round.body).toMatchObject({ number: 1, state: 'waiting', approvals: [{}, {}] })
    const returned = await decide('representative', reportId, { decision: 'returned', comments: { held: 'Doplnit.' } })
    expect(returned.body).toMatchObject({ state: 'returned' })
    await save(reportId, { words: { held: 'Doplněno.' } })
    await submit(reportId, ['representative'], 'manager', 2)
    const { body } = await api.ask('reader', 'GET', `/api/reports/${reportId}/rounds/2/changes`)
    expect(body).toEqual([{ of: 'words', section: 'held', before: null, after: 'Doplněno.' }])
  })

  test('a packet is written, voted on and taken back over the API', async () => {
    const packetId = idOf(await prepare('manager', await aReport()))
    const { problem: known } = await api.ask('reader', 'GET', `/api/packets/${packetId}`)
    const { id: _id, unitId: _unit, about: _about, votes: _votes, ...content } = known
    const saved = await api.ask('manager', 'PUT', `/api/packets/${packetId}`, { ...content, presentedBy: 'Vzor' })
    expect(saved.body).toMatchObject({ presentedBy: 'Vzor', version: 2 })
    expect((await vote(packetId, { version: 2 })).body).toMatchObject({ votes: [{ result: 'passed' }], version: 3 })
    const undone = await api.ask('manager', 'DELETE', `/api/packets/${packetId}/votes/last?version=3`)
    expect(undone.body).toMatchObject({ votes: [], version: 4 })
  })

  /** A report that waits for the representative. */
  async function waiting(): Promise<string> {
    const reportId = await aReport()
    await submit(reportId, ['representative'])
    return reportId
  }

  async function aPacket(): Promise<string> {
    return idOf(await prepare('manager', await aReport()))
  }

  /** Each refusal with what brings it about; the type makes sure that none is left out. */
  const attempts: Readonly<Record<Code, () => Promise<Answer>>> = {
    'report.words_locked': async () => save(await waiting(), { words: { held: 'Jinak.' } }),
    'report.submitted_already': async () => submit(await waiting(), ['consultant']),
    'report.not_awaiting': async () => decide('representative', await aReport(), { decision: 'approved' }),
    'report.nothing_to_take_back': async () => takeBack(await aReport(), 'Omyl'),
    'report.not_approved': async () => save(await waiting(), { submittedOn: '2024-10-10' }),
    'report.approver_missing': async () => submit(await aReport(), []),
    'report.approver_unknown': async () => submit(await aReport(), ['manager']),
    'report.not_approver': async () => decide('consultant', await waiting(), { decision: 'approved' }),
    'report.comment_missing': async () => decide('representative', await waiting(), { decision: 'returned' }),
    'report.reason_missing': async () => takeBack(await waiting(), ' '),
    'packet.not_awaiting': async () => {
      const deps = testDeps(database(), { subscribers: obligationsSubscribers })
      const steps = stepsUpTo('opinion', '2024-02-01')
      const { current } = await anAgreement(deps, api.unitId, { steps, validity: null })
      return api.ask('manager', 'POST', '/api/packets', { of: 'agreement', versionId: current.id })
    },
    'packet.decided': async () => {
      const packetId = await aPacket()
      await vote(packetId)
      return vote(packetId, { version: 2 })
    },
    'packet.day_in_future': async () => vote(await aPacket(), { votedOn: '2024-10-15' }),
    'packet.resolution_missing': async () => vote(await aPacket(), { resolution: null }),
    'packet.nothing_to_undo': async () =>
      api.ask('manager', 'DELETE', `/api/packets/${await aPacket()}/votes/last?version=1`),
  }

  test.each(Object.entries(attempts))('%s is a problem with its code and status', async (code, attempt) => {
    const { status, problem } = await attempt()
    const statuses: Readonly<Record<string, number>> = { ...roundRefusals, ...packetRefusals }
    expect([status, problem['code']]).toEqual([statuses[code], code])
    expect(String(problem['detail'])).not.toBe('')
  })
})

/** A day that was not written is met on pages; what leans on an agreement in the tests of use cases. */
type Code =
  | keyof typeof roundRefusals
  | Exclude<keyof typeof packetRefusals, 'packet.day_missing' | 'packet.agreement_laid' | 'packet.agreement_moved_on'>

function idOf({ problem }: Answer): string {
  return String(problem['id'])
}
