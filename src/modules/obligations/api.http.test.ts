import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/evidence.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { obligationsApi, obligationsSubscribers, provideEvidence, showLedger } from './index.ts'
import { obligationsRefusals } from './refusals.ts'

const deciders: readonly Person[] = ['regional-head', 'manager', 'representative']
const recorders: readonly Person[] = ['consultant', 'regional-head', 'manager', 'representative']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onEachDatabase('the API of the ledger', (database) => {
  let api: ApiServer
  let meetingsId: string
  let revisionId: string
  let meetingId: string
  beforeAll(async () => {
    api = await apiServer(database(), [obligationsApi])
    const deps = testDeps(database(), { subscribers: obligationsSubscribers })
    await anAgreement(deps, api.unitId, {
      content: {
        schedule: [
          aScheduleRow('Lokální partnerství', 'Nejméně 4x ročně', { outputs: ['Zápis z jednání'] }),
          aScheduleRow('Popis spolupráce', '', { specification: 'Revize popisu spolupráce' }),
        ],
      },
    })
    meetingId = newId()
    await deps.write('meeting.record', (tx) =>
      provideEvidence(tx, {
        ...aMeeting('2024-09-19'),
        unitId: api.unitId,
        source: { type: 'meeting', id: meetingId },
      }),
    )
    const { ledger } = await showLedger(deps, { unitId: api.unitId, language: 'cs' })
    const ids = ledger?.groups.flatMap(({ rows }) => rows.map(({ obligationId }) => obligationId)) ?? []
    meetingsId = ids[0] ?? ''
    revisionId = ids[1] ?? ''
  })
  afterAll(() => api.close())

  /** 403 to those who see the unit and may not decide, 404 to those who do not even see it. */
  function expectedOf(person: Person, may: readonly Person[]): number {
    if (outsiders.includes(person)) return 404
    return may.includes(person) ? 200 : 403
  }

  async function aWaiver(): Promise<string> {
    const body = { occurrenceFrom: null, reason: 'Nedohodnuto.' }
    const answer = await api.ask('manager', 'POST', `/api/obligations/${revisionId}/waivers`, body)
    const { occurrences } = obligationIn(answer.body)
    return occurrences[0]?.waiver?.id ?? ''
  }

  async function withoutWaivers(): Promise<void> {
    const { body } = await api.ask('manager', 'GET', `/api/obligations/${revisionId}`)
    const id = obligationIn(body).occurrences[0]?.waiver?.id
    if (id !== undefined) await api.ask('manager', 'DELETE', `/api/obligations/${revisionId}/waivers/${id}`)
  }

  describe.each(everybody)('a %s', (person) => {
    test('reads the ledger and a duty of a unit that he or she sees, with the actions that are allowed', async () => {
      const ledger = await api.ask(person, 'GET', `/api/units/${api.unitId}/ledger?year=2024`)
      const duty = await api.ask(person, 'GET', `/api/obligations/${meetingsId}`)
      if (outsiders.includes(person)) {
        expect([ledger.status, duty.status]).toEqual([404, 404])
        return
      }
      expect([ledger.status, duty.status]).toEqual([200, 200])
      expect(ledger.body).toMatchObject({
        unit: { name: 'Horní Lhota' },
        agreement: { phase: 'in-force' },
        years: [2023, 2024, 2025, 2026, 2027],
        ledger: { year: 2024, count: 2, groups: [{ activity: 'Lokální partnerství', rows: [{ state: 'due' }] }, {}] },
      })
      expect(duty.body).toMatchObject({
        title: 'Jednání lokálního partnerství',
        wording: 'Nejméně 4x ročně',
        allowedActions: [
          ...(deciders.includes(person) ? ['waive'] : []),
          ...(recorders.includes(person) ? ['link'] : []),
        ],
      })
    })

    test('settles a duty with a reason and takes it back only with the right to', async () => {
      await withoutWaivers()
      const body = { occurrenceFrom: null, reason: 'Nedohodnuto.' }
      const { status } = await api.ask(person, 'POST', `/api/obligations/${revisionId}/waivers`, body)
      expect(status).toBe(expectedOf(person, deciders))
      const id = await aWaiver()
      const revoked = await api.ask(person, 'DELETE', `/api/obligations/${revisionId}/waivers/${id}`)
      expect(revoked.status).toBe(expectedOf(person, deciders))
    })

    test('links a record by hand and takes the link back only with the right to', async () => {
      const url = `/api/obligations/${revisionId}/evidence/meeting/${meetingId}`
      expect((await api.ask(person, 'PUT', url)).status).toBe(expectedOf(person, recorders))
      expect((await api.ask(person, 'DELETE', url)).status).toBe(expectedOf(person, recorders))
    })
  })

  test('a link shows at once what it proves', async () => {
    const url = `/api/obligations/${revisionId}/evidence/meeting/${meetingId}`
    const linked = await api.ask('manager', 'PUT', url)
    expect(obligationIn(linked.body).occurrences[0]?.pieces).toMatchObject([{ linked: true, part: 'counted' }])
    const unlinked = await api.ask('manager', 'DELETE', url)
    expect(obligationIn(unlinked.body).occurrences[0]?.pieces).toEqual([])
  })

  test('sides and states filter the rows', async () => {
    const { body } = await api.ask('reader', 'GET', `/api/units/${api.unitId}/ledger?year=2024&state=due&side=agency`)
    expect(body).toMatchObject({ ledger: { count: 2, shown: 1 } })
  })

  test('the whole time shows what earlier years missed', async () => {
    const { body } = await api.ask('reader', 'GET', `/api/units/${api.unitId}/ledger?year=all`)
    expect(JSON.stringify(body)).toContain('Nesplněno')
  })

  const cases: Readonly<Record<string, () => Promise<{ readonly status: number; readonly problem: object }>>> = {
    'ledger.year_outside': () => api.ask('manager', 'GET', `/api/units/${api.unitId}/ledger?year=2031`),
    'waiver.reason_missing': () => waive(meetingsId, { occurrenceFrom: '2025-01-01', reason: ' ' }),
    'waiver.occurrence_unknown': () => waive(meetingsId, { occurrenceFrom: '2025-01-02', reason: 'Povodně.' }),
    'waiver.already_given': async () => {
      await aWaiver()
      return waive(revisionId, { occurrenceFrom: null, reason: 'Jinak.' })
    },
    'waiver.already_fulfilled': async () => {
      const deps = testDeps(database())
      for (const on of ['2024-01-11', '2024-02-11', '2024-03-11'])
        await deps.write('meeting.record', (tx) =>
          provideEvidence(tx, { ...aMeeting(on), unitId: api.unitId, source: { type: 'meeting', id: newId() } }),
        )
      return waive(meetingsId, { occurrenceFrom: '2024-01-01', reason: 'Povodně.' })
    },
  }
  test.each(Object.entries(cases))('%s is said in a sentence', async (code, ask) => {
    const { status, problem } = await ask()
    expect(problem).toMatchObject({ code, detail: expect.stringMatching(/\.$/) })
    expect(status).toBe(new Map(Object.entries(obligationsRefusals)).get(code))
  })

  test('every refusal of a request is tried here; taking an agreement back belongs to the documents', () => {
    expect([...Object.keys(cases), 'obligation.in_use'].toSorted()).toEqual(Object.keys(obligationsRefusals).toSorted())
  })

  test.each([
    ['a year that is none', () => `/api/units/${api.unitId}/ledger?year=letos`],
    ['an unknown state', () => `/api/units/${api.unitId}/ledger?state=skoro`],
    ['an identifier that is none', () => '/api/obligations/nic'],
  ])('%s is an invalid request', async (_what, url) => {
    expect((await api.ask('manager', 'GET', url())).problem).toMatchObject({ status: 400, code: 'http.invalid' })
  })

  test('what does not exist is missing', async () => {
    const nowhere = newId()
    const asked = await Promise.all([
      api.ask('manager', 'GET', `/api/obligations/${nowhere}`),
      api.ask('manager', 'GET', `/api/units/${api.unitId}/ledger?agreement=${nowhere}`),
      api.ask('manager', 'DELETE', `/api/obligations/${meetingsId}/waivers/${nowhere}`),
      api.ask('manager', 'PUT', `/api/obligations/${meetingsId}/evidence/record/${nowhere}`),
    ])
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  function waive(id: string, body: object): ReturnType<ApiServer['ask']> {
    return api.ask('manager', 'POST', `/api/obligations/${id}/waivers`, body)
  }
})

type ShownObligation = {
  readonly occurrences: readonly {
    readonly waiver: { readonly id: string } | null
    readonly pieces: readonly object[]
  }[]
}

function obligationIn(body: unknown): ShownObligation {
  const isShown = (one: unknown): one is ShownObligation =>
    typeof one === 'object' && one !== null && 'occurrences' in one && Array.isArray(one.occurrences)
  if (!isShown(body)) throw new Error(`No obligation: ${JSON.stringify(body)}`)
  return body
}
