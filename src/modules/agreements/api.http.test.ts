import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { anAgreement, stepsUpTo } from '../../../test/builders/agreements.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { type Agreement, agreementsApi, type StepName } from './index.ts'
import { agreementRefusals } from './refusals.ts'

const editors: readonly Person[] = ['administrator', 'consultant', 'regional-head', 'manager']
/** Those who may take the assembly's approval: the unit's own people, and whoever records it on their behalf. */
const approvers: readonly Person[] = [...editors, 'representative']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of agreements', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [agreementsApi])
  })
  afterAll(() => api.close())

  async function aStarted(lastStep: StepName | null = 'agency-approval'): Promise<Agreement> {
    return anAgreement(testDeps(database()), api.unitId, {
      steps: stepsUpTo(lastStep, '2024-02-01'),
      ...(lastStep === 'agency-signature' ? {} : { validity: null }),
    })
  }

  const approval = {
    version: 1,
    step: 'council-approval',
    takenOn: '2024-03-01',
    resolution: '12/2024',
    sourceNote: 'dopis města',
  }

  function expectedOf(person: Person, allowed: readonly Person[]): number {
    if (outsiders.includes(person)) return 404
    return allowed.includes(person) ? 200 : 403
  }

  test('says what a deadline expression means, the same as the command line', async () => {
    const term = encodeURIComponent('Minimálně 2x ročně')
    const { status, body } = await api.ask('nobody', 'GET', `/api/terms?text=${term}&from=2024-01-01&to=2024-12-31`)

    expect(status).toBe(200)
    expect(body).toMatchObject({
      clauses: [
        {
          kind: 'recurrence',
          atLeast: 2,
          per: 'year',
          occurrences: [{ from: '2024-01-01', to: '2024-12-31', atLeast: 2 }],
        },
      ],
    })
  })

  test.each([
    ['from=2024-01-01', 'term.span_incomplete'],
    ['from=2024-12-31&to=2024-01-01', 'term.span_order'],
  ])('refuses a period of %s with %s', async (span, code) => {
    const { status, body } = await api.ask('nobody', 'GET', `/api/terms?text=2x&${span}`)

    expect(status).toBe(422)
    expect(body).toMatchObject({ code })
  })

  describe.each(everybody)('a %s', (person) => {
    test('reads agreements of a unit that he or she sees', async () => {
      const { id } = await aStarted()
      const one = await api.ask(person, 'GET', `/api/agreements/${id}`)
      const list = await api.ask(person, 'GET', `/api/units/${api.unitId}/agreements`)
      const expected = expectedOf(person, everybody)
      expect([one.status, list.status]).toEqual([expected, expected])
      if (expected === 404) return
      const step = {
        step: 'council-approval',
        as: person === 'manager' || person === 'representative' ? 'own' : 'on-behalf',
      }
      expect(one.body).toMatchObject({
        id,
        status: 'agency-approved',
        phase: 'not-in-force',
        allowedActions: approvers.includes(person) ? [step] : [],
      })
    })

    test('takes a step only with the right to', async () => {
      const { id } = await aStarted()
      const { status, body } = await api.ask(person, 'POST', `/api/agreements/${id}/steps`, approval)
      expect(status).toBe(expectedOf(person, approvers))
      if (status === 200) expect(body).toMatchObject({ status: 'council-approved', phase: 'in-force', unsigned: true })
    })

    test('takes one back only with the right to', async () => {
      const { id } = await aStarted()
      const { status } = await api.ask(person, 'DELETE', `/api/agreements/${id}/steps/last?version=1`)
      expect(status).toBe(expectedOf(person, editors))
    })

    test('changes the settings only with the right to', async () => {
      const { id } = await aStarted()
      const settings = { settingsVersion: 1, yearRule: 'from-approval', recordsFrom: '2024-01-01' }
      const { status } = await api.ask(person, 'PUT', `/api/agreements/${id}/settings`, settings)
      expect(status).toBe(expectedOf(person, editors))
    })
  })

  describe('a revision', () => {
    type Version = { readonly id: string; readonly version: number; readonly content: Record<string, unknown> }

    async function proposal(details: object = {}) {
      const agreement = await aStarted('agency-signature')
      const body = { id: newId(), kinds: ['persons'], reason: 'Nový zástupce.', ...details }
      const answer = await api.ask('manager', 'POST', `/api/agreements/${agreement.id}/revision`, body)
      return { agreement, ...answer }
    }

    async function firstOf(agreement: Agreement): Promise<Version> {
      const { body } = await api.ask('manager', 'GET', `/api/agreement-versions/${agreement.current.id}`)
      return body as unknown as Version
    }

    test.each(everybody)('is proposed by a %s only with the right to', async (person) => {
      const { id } = await aStarted('agency-signature')
      const body = { id: newId(), kinds: ['persons'], reason: 'Nový zástupce.' }
      const { status } = await api.ask(person, 'POST', `/api/agreements/${id}/revision`, body)
      expect(status).toBe(expectedOf(person, editors))
    })

    test('sent twice is proposed once; it is written, compared and stands beside the version that speaks', async () => {
      const { agreement, body } = await proposal()
      const { id, version, content } = body as unknown as Version
      const again = { id, kinds: ['persons'], reason: 'Nový zástupce.' }
      expect((await api.ask('manager', 'POST', `/api/agreements/${agreement.id}/revision`, again)).status).toBe(200)

      const people = { representative: 'Jana Nová', manager: null, managerVacant: true, regionalHead: null }
      const written = { version, content: { ...content, people } }
      const put = await api.ask('manager', 'PUT', `/api/agreements/${agreement.id}/revision`, written)
      expect(put.body).toMatchObject({ number: 2, status: 'draft', content: { people } })

      const since = `/api/agreement-versions/${id}/changes?since=${agreement.current.id}`
      expect((await api.ask('reader', 'GET', since)).body).toEqual([
        expect.objectContaining({ section: 'people', field: 'people.representative', before: '', after: 'Jana Nová' }),
        expect.objectContaining({ section: 'people', field: 'people.managerVacant' }),
      ])
      const shown = await api.ask('reader', 'GET', `/api/agreements/${agreement.id}`)
      expect(shown.body).toMatchObject({ number: 1, status: 'signed', proposed: { id, number: 2 } })
      const all = await api.ask('reader', 'GET', `/api/agreements/${agreement.id}/versions`)
      expect(all.body).toMatchObject([{ number: 2 }, { number: 1 }])
    })

    const wrong: readonly (readonly [keyof typeof agreementRefusals, string, object])[] = [
      ['agreement.unit_name_missing', 'unit.name', { unit: { name: ' ', seat: null, ico: null } }],
      ['agreement.ico_wrong', 'unit.ico', { unit: { name: 'Lhota', seat: null, ico: '12345678' } }],
      ['agreement.validity_day', 'validity.to', { validityText: { years: null, from: null, to: 'brzy' } }],
      ['agreement.validity_order', 'validity.to', { validityText: { years: null, from: '2026', to: '2024' } }],
      ['agreement.validity_years', 'validity.years', { validityText: { years: 99, from: null, to: null } }],
      ['agreement.period_order', 'schedulePeriod.to', { schedulePeriod: { from: '2026-01-01', to: '2025-01-01' } }],
      ['agreement.hours_wrong', 'education.hours', { education: { hours: 0, maxDistanceHours: null } }],
      [
        'agreement.distance_hours_wrong',
        'education.maxDistanceHours',
        { education: { hours: 40, maxDistanceHours: 50 } },
      ],
      ['agreement.theme_name_missing', 'themes.0.name', { themes: [{ name: '', detail: 'x', priority: null }] }],
      [
        'agreement.strategy_title_missing',
        'linkedStrategies.0.title',
        { linkedStrategies: [{ title: '', from: '2020', to: null }] },
      ],
      [
        'agreement.member_name_missing',
        'partnership.members.0.name',
        { partnership: { founder: null, groups: [], members: [{ name: '', group: 'Bydlení' }] } },
      ],
      [
        'agreement.activity_missing',
        'schedule.0.activity',
        {
          schedule: [
            {
              activity: '',
              specification: null,
              outputs: [],
              unitResponsibility: null,
              agencyResponsibility: null,
              term: '1x ročně',
            },
          ],
        },
      ],
    ]

    test('says each thing that is wrong with its content at its field', async () => {
      const { agreement, body } = await proposal()
      const { version, content } = body as unknown as Version
      for (const [code, field, details] of wrong) {
        const sent = { version, content: { ...content, ...details } }
        const { status, problem } = await api.ask('manager', 'PUT', `/api/agreements/${agreement.id}/revision`, sent)
        expect([status, problem['code'], problem['field']]).toEqual([422, code, field])
        expect(problem['detail']).toMatch(/\.$/)
      }
    })

    test('needs a kind and a reason, and there is one at a time', async () => {
      const none = await proposal({ kinds: [] })
      expect([none.problem['code'], none.problem['field']]).toEqual(['agreement.kind_missing', 'kinds'])
      expect((await proposal({ reason: ' ' })).problem['code']).toBe('agreement.reason_missing')
      const { agreement } = await proposal()
      const body = { id: newId(), kinds: ['themes'], reason: 'Jiná témata.' }
      const second = await api.ask('manager', 'POST', `/api/agreements/${agreement.id}/revision`, body)
      expect([second.status, second.problem['code']]).toEqual([409, 'agreement.revision_under_way'])
    })

    test('changes an approved agreement that has not ended', async () => {
      const body = { id: newId(), kinds: ['themes'], reason: 'Jiná témata.' }
      const { id } = await aStarted('opinion')
      const early = await api.ask('manager', 'POST', `/api/agreements/${id}/revision`, body)
      expect(early.problem['code']).toBe('agreement.not_approved_yet')

      const signed = await aStarted('agency-signature')
      const content = { ...(await firstOf(signed)).content }
      const url = `/api/agreements/${signed.id}`
      const nothing = await api.ask('manager', 'PUT', `${url}/revision`, { version: 1, content })
      expect(nothing.problem['code']).toBe('agreement.nothing_under_way')
      const end = { version: 1, step: 'termination', takenOn: '2024-03-01', reason: 'Dohoda.' }
      await api.ask('manager', 'POST', `${url}/steps`, { ...end, sourceNote: 'dohoda' })
      const late = await api.ask('manager', 'POST', `${url}/revision`, { ...body, id: newId() })
      expect([late.status, late.problem['code']]).toEqual([409, 'agreement.base_ended'])
    })

    test('sets out on its path only when it changes something, keeps its words then, and follows the version before', async () => {
      const { agreement, body } = await proposal({ kinds: ['prolongation'] })
      const { content } = body as unknown as Version
      const url = `/api/agreements/${agreement.id}`
      const take = (step: string, version: number, takenOn: string) =>
        api.ask('manager', 'POST', `${url}/steps`, { version, step, takenOn, resolution: 'Z/1', sourceNote: 'dopis' })
      expect((await take('opinion', 1, '2024-03-01')).problem['code']).toBe('agreement.revision_without_change')
      const write = (version: number, change: object) =>
        api.ask('manager', 'PUT', `${url}/revision`, { version, content: { ...content, ...change } })
      await write(1, { regionalContact: 'Jana Krajská' })
      expect((await take('opinion', 2, '2024-03-01')).problem['code']).toBe('agreement.prolongation_not_longer')
      await write(2, { validityText: { years: 6, from: null, to: null } })

      await take('opinion', 3, '2023-01-10')
      expect((await write(4, {})).problem['code']).toBe('agreement.content_settled')
      await take('agency-approval', 4, '2023-01-11')
      const early = await take('council-approval', 5, '2023-01-12')
      expect([early.problem['code'], early.problem['field']]).toEqual(['agreement.revision_before_previous', 'takenOn'])
    })

    test('approved after the end of the agreement must prolong it', async () => {
      const short = await anAgreement(testDeps(database()), api.unitId, {
        validity: { from: localDate('2022-01-01'), to: localDate('2023-12-31') },
        steps: stepsUpTo('agency-signature', '2022-01-01'),
      })
      const content = { ...(await firstOf(short)).content, regionalContact: 'Jana Krajská' }
      const url = `/api/agreements/${short.id}`
      const body = { id: newId(), kinds: ['persons'], reason: 'Nový kontakt.', content }
      await api.ask('manager', 'POST', `${url}/revision`, body)
      const take = (step: string, version: number) =>
        api.ask('manager', 'POST', `${url}/steps`, { ...approval, version, step })
      await take('opinion', 1)
      await take('agency-approval', 2)
      const late = await take('council-approval', 3)
      expect([late.status, late.problem['code']]).toEqual([422, 'agreement.revision_after_end'])
    })

    test('an agreement is begun without a paper, and its words are written', async () => {
      const id = newId()
      const begun = await api.ask('manager', 'POST', `/api/units/${api.unitId}/agreements`, { id })
      expect(begun.body).toMatchObject({ agreementId: id, number: 1, status: 'draft' })
      const { version, content } = begun.body as unknown as Version
      const written = { version, content: { ...content, regionalContact: 'Jana Krajská' } }
      const { body } = await api.ask('manager', 'PUT', `/api/agreements/${id}/revision`, written)
      expect(body).toMatchObject({ number: 1, content: { regionalContact: 'Jana Krajská' } })
    })
  })

  describe('a refusal', () => {
    const cases: readonly (readonly [keyof typeof agreementRefusals, StepName, object, StepName | null])[] = [
      ['agreement.step_not_possible', 'opinion', {}, 'agency-approval'],
      ['agreement.date_missing', 'council-approval', { takenOn: null }, 'agency-approval'],
      ['agreement.resolution_missing', 'council-approval', { resolution: null }, 'agency-approval'],
      ['agreement.reason_missing', 'termination', {}, 'agency-signature'],
      ['agreement.date_in_future', 'council-approval', { takenOn: '2024-10-15' }, 'agency-approval'],
      ['agreement.opinion_after_approval', 'agency-approval', { takenOn: '2024-01-31' }, 'opinion'],
      ['agreement.step_before_earlier', 'unit-signature', { takenOn: '2024-01-31' }, null],
    ]

    test.each(cases)('%s says its sentence at the field it belongs to', async (code, step, details, lastStep) => {
      const agreement = lastStep === null ? await withLaterApproval() : await aStarted(lastStep)
      const body = { ...approval, step, ...details }
      const { status, problem } = await api.ask('manager', 'POST', `/api/agreements/${agreement.id}/steps`, body)
      expect([status, problem['code']]).toEqual([agreementRefusals[code], code])
      expect(problem['detail']).toMatch(/\.$/)
      expect(problem['field'] === null).toBe(status === 409)
    })

    /** The assembly approved later than the opinion was given. */
    function withLaterApproval(): Promise<Agreement> {
      const steps = stepsUpTo('council-approval', '2024-02-01').map((taken) =>
        taken.step === 'opinion' ? { ...taken, takenOn: localDate('2024-01-01') } : taken,
      )
      return anAgreement(testDeps(database()), api.unitId, { steps })
    }

    test('a step on behalf of the other side names its document', async () => {
      const { id } = await aStarted()
      const body = { ...approval, sourceNote: null }
      const { status, problem } = await api.ask('consultant', 'POST', `/api/agreements/${id}/steps`, body)
      expect([status, problem['code'], problem['field']]).toEqual([422, 'agreement.source_missing', 'sourceNote'])
    })

    test('without a step there is nothing to take back', async () => {
      const { id } = await aStarted(null)
      const { status, problem } = await api.ask('manager', 'DELETE', `/api/agreements/${id}/steps/last?version=1`)
      expect([status, problem['code']]).toEqual([409, 'agreement.no_step_to_undo'])
    })

    test('records cannot begin in the future', async () => {
      const { id } = await aStarted()
      const settings = { settingsVersion: 1, yearRule: 'calendar', recordsFrom: '2024-10-15' }
      const { status, problem } = await api.ask('manager', 'PUT', `/api/agreements/${id}/settings`, settings)
      expect([status, problem['code'], problem['field']]).toEqual([422, 'agreement.records_in_future', 'recordsFrom'])
    })

    test('the project of ASZ cannot have ended before the agreement began; a known end stays when it is left out', async () => {
      const { id } = await aStarted('agency-signature')
      const settings = { yearRule: 'calendar', recordsFrom: '2024-01-01' }
      const url = `/api/agreements/${id}/settings`
      const early = { ...settings, settingsVersion: 1, agencyProjectEnd: '2019-12-31' }
      const { status, problem } = await api.ask('manager', 'PUT', url, early)
      expect([status, problem['code'], problem['field']]).toEqual([
        422,
        'agreement.project_ended_before',
        'agencyProjectEnd',
      ])
      await api.ask('manager', 'PUT', url, { ...settings, settingsVersion: 1, agencyProjectEnd: '2025-12-31' })
      const kept = await api.ask('manager', 'PUT', url, { ...settings, settingsVersion: 2 })
      expect(kept.body).toMatchObject({ agencyProjectEnd: '2025-12-31', settingsVersion: 3 })
    })

    test('an overtaken page is told so', async () => {
      const { id } = await aStarted()
      await api.ask('manager', 'POST', `/api/agreements/${id}/steps`, approval)
      const again = { ...approval, step: 'unit-signature' }
      const { status, problem } = await api.ask('manager', 'POST', `/api/agreements/${id}/steps`, again)
      expect([status, problem['code']]).toEqual([409, 'record.changed'])
    })

    test('every refusal of a request is tried here; the name belongs to the one-time link alone', () => {
      const tried = [
        ...cases.map(([code]) => code),
        'agreement.source_missing',
        'agreement.no_step_to_undo',
        'agreement.records_in_future',
        'agreement.project_ended_before',
        'agreement.revision_under_way',
        'agreement.not_approved_yet',
        'agreement.base_ended',
        'agreement.nothing_under_way',
        'agreement.content_settled',
        'agreement.revision_without_change',
        'agreement.prolongation_not_longer',
        'agreement.revision_before_previous',
        'agreement.revision_after_end',
        'agreement.kind_missing',
        'agreement.unit_name_missing',
        'agreement.ico_wrong',
        'agreement.validity_day',
        'agreement.validity_order',
        'agreement.validity_years',
        'agreement.period_order',
        'agreement.hours_wrong',
        'agreement.distance_hours_wrong',
        'agreement.theme_name_missing',
        'agreement.strategy_title_missing',
        'agreement.member_name_missing',
        'agreement.activity_missing',
        'term.span_incomplete',
        'term.span_order',
      ]
      expect([...tried, 'agreement.name_missing'].toSorted()).toEqual(Object.keys(agreementRefusals).toSorted())
    })
  })
})
