import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
        'term.span_incomplete',
        'term.span_order',
      ]
      expect([...tried, 'agreement.name_missing'].toSorted()).toEqual(Object.keys(agreementRefusals).toSorted())
    })
  })
})
