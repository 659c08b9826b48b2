import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/evidence.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { obligationsApi, obligationsSubscribers, provideEvidence, showLedger } from './index.ts'
import { obligationsRefusals } from './refusals.ts'

const deciders: readonly Person[] = ['regional-head', 'manager', 'representative']
const recorders: readonly Person[] = ['consultant', 'regional-head', 'manager', 'representative']
const outsiders: readonly Person[] = ['stranger', 'nobody']
const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const ofUnit: readonly Person[] = ['manager', 'representative', 'partner']

onOneDatabase('the API of the ledger', (database) => {
  let api: ApiServer
  let meetingsId: string
  let revisionId: string
  let meetingId: string
  /** A session of the council that proves nothing: what is said about it changes no count. */
  let sessionId: string
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
    sessionId = newId()
    await deps.write('meeting.record', (tx) =>
      provideEvidence(tx, {
        ...aMeeting('2024-09-20', { kind: 'council' }),
        unitId: api.unitId,
        source: { type: 'meeting', id: sessionId },
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

  describe('shared credit', () => {
    const parts = { unit: 'Oblastní charita (prostory)', agency: null }
    const url = (): string => `/api/credits/meeting/${sessionId}`

    /** The meeting awaits the unit's word; returns the version to answer. */
    async function asked(): Promise<number> {
      const { body } = await api.ask('consultant', 'GET', url())
      const version = versionIn(body)
      await api.ask('consultant', 'PUT', url(), {
        version,
        parts: { ...parts, agency: `dotaz ${version}` },
        ask: 'unit',
      })
      return versionIn((await api.ask('consultant', 'GET', url())).body)
    }

    test.each(everybody)('a %s names contributors and gives a word only with the right to', async (person) => {
      const version = await asked()
      const named = await api.ask(person, 'PUT', url(), { version, parts, ask: null })
      expect(named.status).toBe(expectedOf(person, writers))
      const now = await asked()
      const word = { version: now, agrees: true, reason: null, onBehalf: null }
      const answered = await api.ask(person, 'POST', `${url()}/word`, word)
      const mayRecord = ['consultant', 'regional-head'].includes(person)
      expect(answered.status).toBe(mayRecord ? 422 : expectedOf(person, ofUnit))
      const waiting = await api.ask(person, 'GET', `/api/units/${api.unitId}/awaited-words`)
      expect(waiting.status).toBe(outsiders.includes(person) ? 404 : 200)
    })

    test('is shown with what the person may do; the word awaited is listed for its side', async () => {
      await asked()
      const { body } = await api.ask('partner', 'GET', url())
      expect(body).toMatchObject({
        unit: { name: 'Horní Lhota' },
        on: '2024-09-20',
        credit: { word: { state: 'awaiting', of: 'unit', askedOn: '2024-10-14' } },
        allowedActions: ['answer'],
      })
      const { body: waiting } = await api.ask('partner', 'GET', `/api/units/${api.unitId}/awaited-words`)
      expect(waiting).toMatchObject([{ source: { type: 'meeting', id: sessionId }, of: 'unit' }])
      expect((await api.ask('consultant', 'GET', `/api/units/${api.unitId}/awaited-words`)).body).toEqual([])
    })

    test('a link for a side without accounts has an address in the application', async () => {
      await asked()
      const { body } = await api.ask('consultant', 'POST', `${url()}/links`)
      expect(body).toEqual({ path: expect.stringMatching(/^\/slovo\/.{20,}$/) })
      expect((await api.ask('manager', 'POST', `${url()}/links`)).status).toBe(200)
      expect((await api.ask('reader', 'POST', `${url()}/links`)).status).toBe(403)
    })
  })

  test('the timeline has the rows of the ledger in months, and the whole time in years', async () => {
    const { body } = await api.ask('reader', 'GET', `/api/units/${api.unitId}/timeline?year=2024&side=unit`)
    expect(body).toMatchObject({
      ledger: { year: 2024, count: 2, shown: 1 },
      timeline: {
        columns: { length: 12 },
        leftOut: 1,
        rows: [{ title: 'Jednání lokálního partnerství', count: expect.stringContaining('ze'), cells: { length: 12 } }],
      },
    })
    const whole = await api.ask('reader', 'GET', `/api/units/${api.unitId}/timeline?year=all`)
    expect(whole.body).toMatchObject({ timeline: { columns: [{ name: '2023' }, {}, {}, {}, { name: '2027' }] } })
    expect((await api.ask('stranger', 'GET', `/api/units/${api.unitId}/timeline`)).status).toBe(404)
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

  async function word(body: object): Promise<Awaited<ReturnType<ApiServer['ask']>>> {
    const url = `/api/credits/meeting/${sessionId}`
    const { body: known } = await api.ask('manager', 'GET', url)
    const given = { version: versionIn(known), agrees: true, reason: null, onBehalf: null, ...body }
    return api.ask('manager', 'POST', `${url}/word`, given)
  }

  async function named(person: Person, body: object): Promise<Awaited<ReturnType<ApiServer['ask']>>> {
    const url = `/api/credits/meeting/${sessionId}`
    const { body: known } = await api.ask(person, 'GET', url)
    const credit = { version: versionIn(known), parts: { unit: 'Charita', agency: null }, ask: 'agency', ...body }
    return api.ask(person, 'PUT', url, credit)
  }

  const onBehalf = { by: 'Petr Horní', on: '2024-10-03', note: 'e-mail' }
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
    'credit.parts_missing': () => named('manager', { parts: { unit: ' ', agency: null } }),
    'credit.part_too_long': () => named('manager', { parts: { unit: 'x'.repeat(1001), agency: null } }),
    'credit.own_side': () => named('manager', { ask: 'unit' }),
    'credit.not_asked': async () => {
      await named('manager', { parts: { unit: 'Škola', agency: null }, ask: null })
      return word({ onBehalf })
    },
    'credit.reason_missing': async () => {
      await named('manager', {})
      return word({ agrees: false, onBehalf })
    },
    'credit.name_missing': () => word({ onBehalf: { ...onBehalf, by: ' ' } }),
    'credit.note_missing': () => word({}),
    'credit.day_in_future': () => word({ onBehalf: { ...onBehalf, on: '2024-10-15' } }),
    'credit.objection_stands': async () => {
      await word({ agrees: false, reason: 'Nebylo to tak.', onBehalf })
      return named('manager', { parts: { unit: 'Jiní', agency: null }, ask: null })
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

/** 0 while nobody has named any contributor. */
function versionIn(body: unknown): number {
  const credit = typeof body === 'object' && body !== null && 'credit' in body ? body.credit : null
  const version = typeof credit === 'object' && credit !== null && 'version' in credit ? credit.version : 0
  return typeof version === 'number' ? version : 0
}

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
