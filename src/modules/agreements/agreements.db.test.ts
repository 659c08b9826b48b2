import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement, stepsUpTo } from '../../../test/builders/agreements.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import type { Role } from '../access/index.ts'
import {
  type Agreement,
  changeAgreementSettings,
  offerStepLink,
  openStepLink,
  type StepName,
  showAgreement,
  type TakeAgreementStep,
  takeAgreementStep,
  takeStepByLink,
  undoAgreementStep,
} from './index.ts'

onEachDatabase('agreements', (database) => {
  const on = (today = '2024-10-14'): Deps => testDeps(database(), { today })

  /** An agreement on its way to approval, and somebody of the unit in a role. */
  async function aTown(role: Role, lastStep: StepName | null = 'agency-approval') {
    const deps = on()
    const unit = await aUnit(deps, 'Horní Lhota')
    const agreement = await anAgreement(deps, unit.id, {
      steps: stepsUpTo(lastStep, '2024-02-01'),
      ...(lastStep === 'agency-signature' ? {} : { validity: null }),
    })
    const person = await aPerson(deps, role, { kind: 'unit', unitId: unit.id })
    return { deps, agreement, by: deps.as(person), unitId: unit.id }
  }

  function step(agreement: Agreement, name: StepName, details: Partial<TakeAgreementStep> = {}): TakeAgreementStep {
    return {
      agreementId: agreement.id,
      version: agreement.current.version,
      step: name,
      takenOn: localDate('2024-03-01'),
      resolution: '12/2024',
      reason: null,
      sourceNote: null,
      ...details,
    }
  }

  describe('a step', () => {
    test('of one’s own side is taken by one’s account, and the approval begins the validity', async () => {
      const { by, agreement } = await aTown('manager')
      await takeAgreementStep(by, step(agreement, 'council-approval'))
      const view = await showAgreement(by, agreement.id)
      expect(view).toMatchObject({ phase: 'in-force', unsigned: true })
      expect(view.agreement.current).toMatchObject({
        status: 'council-approved',
        validity: { from: '2024-03-01', to: '2028-02-29' },
      })
      expect(view.agreement.current.steps.at(-1)).toMatchObject({ source: 'account', resolution: '12/2024' })
    })

    test('of the other side is recorded on its behalf, with the document that says so', async () => {
      const { by, agreement } = await aTown('consultant')
      expect(await codeOf(takeAgreementStep(by, step(agreement, 'council-approval')))).toBe('agreement.source_missing')
      await takeAgreementStep(by, step(agreement, 'council-approval', { sourceNote: 'dopis města č. j. 7/2024' }))
      expect((await showAgreement(by, agreement.id)).agreement.current.steps.at(-1)).toMatchObject({
        source: 'on-behalf',
        sourceNote: 'dopis města č. j. 7/2024',
      })
    })

    test('is offered as one’s own or on behalf, and to a reader not at all', async () => {
      for (const [role, offered] of [
        ['manager', [{ step: 'council-approval', as: 'own' }]],
        ['consultant', [{ step: 'council-approval', as: 'on-behalf' }]],
        ['reader', []],
      ] as const) {
        const { by, agreement } = await aTown(role)
        const view = await showAgreement(by, agreement.id)
        expect([role, view.allowedSteps]).toEqual([role, offered])
        expect(view.mayUndo).toBe(role !== 'reader')
      }
    })

    test('from a page that somebody else has overtaken is refused and changes nothing', async () => {
      const { by, agreement } = await aTown('manager')
      await takeAgreementStep(by, step(agreement, 'council-approval'))
      const late = step(agreement, 'unit-signature', { takenOn: localDate('2024-03-02') })
      expect(await codeOf(takeAgreementStep(by, late))).toBe('record.changed')
      expect((await showAgreement(by, agreement.id)).agreement.current.steps).toHaveLength(3)
    })
  })

  describe('an early end', () => {
    const termination = { takenOn: localDate('2024-07-01'), reason: 'Dohoda stran' }

    test('shortens the validity to the day before, and taking it back gives the end back', async () => {
      const { by, agreement } = await aTown('manager', 'agency-signature')
      const agreed = agreement.current.validity
      const ended = await takeAgreementStep(by, step(agreement, 'termination', termination))
      const view = await showAgreement(by, agreement.id)
      expect(view.phase).toBe('ended')
      expect(view.agreement.current.validity).toEqual({ from: agreed?.from, to: '2024-06-30' })

      await undoAgreementStep(by, { agreementId: agreement.id, version: ended.current.version })
      const restored = await showAgreement(by, agreement.id)
      expect(restored.phase).toBe('in-force')
      expect(restored.agreement.current).toMatchObject({ status: 'signed', validity: agreed })
    })

    test('that is agreed for later leaves it in force until then', async () => {
      const { by, agreement } = await aTown('manager', 'agency-signature')
      await takeAgreementStep(by, step(agreement, 'termination', { ...termination, takenOn: localDate('2025-01-01') }))
      expect((await showAgreement(by, agreement.id)).phase).toBe('expiring')
      expect((await showAgreement(on('2025-01-01'), agreement.id)).phase).toBe('ended')
    })
  })

  describe('taking back', () => {
    test('goes step by step, in the order of the path when one paper showed them all', async () => {
      const { by, agreement } = await aTown('manager', 'agency-signature')
      const statuses: string[] = []
      let { version } = agreement.current
      for (let left = agreement.current.steps.length; left > 0; left -= 1) {
        const undone = await undoAgreementStep(by, { agreementId: agreement.id, version })
        version = undone.current.version
        statuses.push((await showAgreement(by, agreement.id)).agreement.current.status)
      }
      expect(statuses).toEqual(['council-approved', 'council-approved', 'agency-approved', 'opinion-given', 'draft'])
      expect(await codeOf(undoAgreementStep(by, { agreementId: agreement.id, version }))).toBe(
        'agreement.no_step_to_undo',
      )
    })
  })

  describe('a one-time link', () => {
    const answer = { takenOn: localDate('2024-03-01'), resolution: '12/2024', signedBy: 'Ing. Jan Vzorný, starosta' }

    test('takes one step in the name of whoever signs, once', async () => {
      const { by, agreement } = await aTown('consultant')
      const token = await offerStepLink(by, { agreementId: agreement.id, step: 'council-approval' })
      const invitation = await openStepLink(on(), token)
      expect(invitation).toMatchObject({ step: 'council-approval', open: true })
      expect(invitation.askedBy).toMatch(/^Osoba/)

      await takeStepByLink(on(), { token, ...answer })
      expect((await showAgreement(by, agreement.id)).agreement.current.steps.at(-1)).toMatchObject({
        source: 'link',
        sourceNote: answer.signedBy,
      })
      expect(await codeOf(takeStepByLink(on(), { token, ...answer }))).toBe('link.used')
      expect(await codeOf(openStepLink(on(), token))).toBe('link.used')
    })

    test('of two people at the same moment only one confirms', async () => {
      const { by, agreement } = await aTown('consultant')
      const token = await offerStepLink(by, { agreementId: agreement.id, step: 'council-approval' })
      const both = await Promise.allSettled([
        takeStepByLink(on(), { token, ...answer }),
        takeStepByLink(on(), { token, ...answer }),
      ])
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect((await showAgreement(by, agreement.id)).agreement.current.steps).toHaveLength(3)
    })

    test('wants a name, and is not used up by a mistake', async () => {
      const { by, agreement } = await aTown('consultant')
      const token = await offerStepLink(by, { agreementId: agreement.id, step: 'council-approval' })
      expect(await codeOf(takeStepByLink(on(), { token, ...answer, signedBy: ' ' }))).toBe('agreement.name_missing')
      expect(await codeOf(takeStepByLink(on(), { token, ...answer, resolution: null }))).toBe(
        'agreement.resolution_missing',
      )
      await takeStepByLink(on(), { token, ...answer })
    })

    test('expires after thirty days, and an unknown one is unknown', async () => {
      const { by, agreement } = await aTown('consultant')
      const token = await offerStepLink(by, { agreementId: agreement.id, step: 'council-approval' })
      expect((await openStepLink(on('2024-11-12'), token)).open).toBe(true)
      expect(await codeOf(openStepLink(on('2024-11-13'), token))).toBe('link.expired')
      expect(await codeOf(openStepLink(on(), 'neznámý'))).toBe('link.unknown')
    })

    test('asks nothing once the step has been taken in another way', async () => {
      const { by, agreement } = await aTown('consultant')
      const token = await offerStepLink(by, { agreementId: agreement.id, step: 'council-approval' })
      await takeAgreementStep(by, step(agreement, 'council-approval', { sourceNote: 'dopis města' }))
      expect((await openStepLink(on(), token)).open).toBe(false)
      expect(await codeOf(takeStepByLink(on(), { token, ...answer }))).toBe('agreement.step_not_possible')
    })

    test.each(['termination', 'replacement'] as const)('is not made for %s, which needs a reason', async (ending) => {
      const { by, agreement } = await aTown('consultant', 'agency-signature')
      expect(await codeOf(offerStepLink(by, { agreementId: agreement.id, step: ending }))).toBe(
        'agreement.step_not_possible',
      )
    })
  })

  describe('settings', () => {
    test('are kept, with a version of their own', async () => {
      const { by, agreement } = await aTown('manager')
      const wanted = { yearRule: 'from-approval', recordsFrom: localDate('2024-01-01') } as const
      const command = { agreementId: agreement.id, version: agreement.version, ...wanted }
      await changeAgreementSettings(by, command)
      expect((await showAgreement(by, agreement.id)).agreement).toMatchObject({ ...wanted, version: 2 })
      expect(await codeOf(changeAgreementSettings(by, command))).toBe('record.changed')
    })

    test('records cannot begin in the future', async () => {
      const { by, agreement } = await aTown('manager')
      const recordsFrom = localDate('2024-10-15')
      const command = { agreementId: agreement.id, version: 1, yearRule: 'calendar', recordsFrom } as const
      expect(await codeOf(changeAgreementSettings(by, command))).toBe('agreement.records_in_future')
    })
  })
})

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
}
