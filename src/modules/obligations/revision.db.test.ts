import { expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/evidence.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import {
  type Agreement,
  type AgreementContent,
  changeProposedContent,
  proposeRevision,
  type RevisionKind,
  takeAgreementStep,
  undoAgreementStep,
  versionsOf,
} from '../agreements/index.ts'
import { linkEvidence, obligationsSubscribers, provideEvidence, showLedger, waiveObligation } from './index.ts'

const four = aScheduleRow('Lokální partnerství', 'Nejméně 4x ročně', { outputs: ['Zápis z jednání'] })
const six = aScheduleRow('Lokální partnerství', 'Nejméně 6x ročně', { outputs: ['Zápis z jednání'] })
const research = aScheduleRow('Výzkumná činnost', '1x tematický výzkum', { outputs: ['Výzkumná zpráva'] })
const councilReport = aScheduleRow('Zpráva o plnění popisu spolupráce', '1x ročně', {
  outputs: ['Zpráva o plnění popisu spolupráce'],
})

onEachDatabase('a revision of an agreement', (database) => {
  const on = (today: string): Deps => testDeps(database(), { today, subscribers: obligationsSubscribers })

  async function aTown(today = '2025-10-14') {
    const deps = on(today)
    const { id: unitId } = await aUnit(deps, 'Horní Lhota')
    const content = { schedule: [four, research, councilReport] }
    return { deps, unitId, agreement: await anAgreement(deps, unitId, { content }) }
  }

  function propose(
    deps: Deps,
    { id, current }: Agreement,
    kinds: readonly RevisionKind[],
    changed: Partial<AgreementContent>,
  ) {
    const content = { ...current.content, ...changed }
    return proposeRevision(deps, { agreementId: id, id: newId(), kinds, reason: 'Dohoda obou stran.', content })
  }

  async function approve(deps: Deps, agreement: Agreement, day: string): Promise<Agreement> {
    let now = agreement
    for (const step of ['opinion', 'agency-approval', 'council-approval'] as const) {
      const sourceNote = 'usnesení a dopisy'
      const version = now.proposed?.version ?? 0
      const rest = { takenOn: localDate(day), resolution: 'Z/5/2025', reason: null, sourceNote }
      now = await takeAgreementStep(deps, { agreementId: now.id, version, step, ...rest })
    }
    return now
  }

  async function rows(deps: Deps, unitId: Id<'Unit'>, year: number | 'all') {
    const { ledger } = await showLedger(deps, { unitId, year, language: 'cs' })
    return ledger?.groups.flatMap(({ activity, rows: own }) => own.map((row) => ({ ...row, activity }))) ?? []
  }

  async function table(deps: Deps, unitId: Id<'Unit'>, year: number): Promise<readonly string[]> {
    return (await rows(deps, unitId, year)).map(({ activity, period, count }) =>
      `${activity ?? ''} ${period.from}–${period.to} ${count ?? ''}`.trim().replaceAll('\u00a0', ' '),
    )
  }

  async function meet(deps: Deps, unitId: Id<'Unit'>, day: string, kind: 'local-partnership' | 'council') {
    const source = { type: 'meeting', id: newId() } as const
    const { linkedTo: _, ...meeting } = aMeeting(day, { kind })
    await deps.write('meeting.record', (tx) => provideEvidence(tx, { ...meeting, unitId, source }))
    return source
  }

  test('counts for nothing until the assembly approves it', async () => {
    const { deps, unitId, agreement } = await aTown()
    const before = await rows(deps, unitId, 2025)
    const proposed = await propose(deps, agreement, ['schedule'], { schedule: [six, research, councilReport] })

    expect(proposed).toMatchObject({ current: { number: 1 }, proposed: { number: 2, status: 'draft' } })
    expect(await rows(deps, unitId, 2025)).toEqual(before)
  })

  test('in the middle of a year parts the duty that it changes, and leaves the others whole and under their ids', async () => {
    const { deps, unitId, agreement } = await aTown()
    await meet(deps, unitId, '2025-03-05', 'local-partnership')
    await meet(deps, unitId, '2025-08-20', 'local-partnership')
    const before = await rows(deps, unitId, 2025)
    const past = await table(deps, unitId, 2024)

    const proposed = await propose(deps, agreement, ['schedule'], { schedule: [six, research, councilReport] })
    const now = await approve(deps, proposed, '2025-07-01')

    expect(now).toMatchObject({
      proposed: null,
      validity: { from: '2023-04-17', to: '2027-04-16' },
      current: { number: 2, validity: { from: '2025-07-01', to: '2027-04-16' } },
    })
    const all = await rows(deps, unitId, 'all')
    const meetings = all.filter(({ activity }) => activity === four.activity)
    const of2025 = meetings.filter(({ period }) => period.from.startsWith('2025'))
    expect(of2025.map(({ period, count }) => [period.from, period.to, count?.replaceAll('\u00a0', ' ')])).toEqual([
      ['2025-07-01', '2025-12-31', '1 ze 3'],
      ['2025-01-01', '2025-06-30', '1 z 1'],
    ])
    expect(await table(deps, unitId, 2024)).toEqual(past)
    const after = await rows(deps, unitId, 2025)
    for (const activity of [research.activity, councilReport.activity]) {
      const [was, is] = [before, after].map((some) => some.find((row) => row.activity === activity))
      expect(was).toBeDefined()
      expect(is).toEqual(was)
    }
  })

  test('of persons leaves every duty as it was', async () => {
    const { deps, unitId, agreement } = await aTown()
    const before = await rows(deps, unitId, 2025)
    const people = { representative: 'Jana Nová', manager: null, managerVacant: true, regionalHead: null }
    await approve(deps, await propose(deps, agreement, ['persons'], { people }), '2025-07-01')

    expect(await rows(deps, unitId, 2025)).toEqual(before)
  })

  test('that prolongs adds years and changes nothing of those that are past', async () => {
    const { deps, unitId, agreement } = await aTown()
    const [of2024, of2025] = [await table(deps, unitId, 2024), await rows(deps, unitId, 2025)]
    const validityText = { years: 6, from: null, to: null }
    const now = await approve(deps, await propose(deps, agreement, ['prolongation'], { validityText }), '2025-07-01')

    expect(now.validity).toEqual({ from: '2023-04-17', to: '2029-04-16' })
    // What is asked for once in the whole validity has longer for it; whole years stay as they were.
    const longer = of2024.map((row) => row.replace('2023-04-17–2027-04-16', '2023-04-17–2029-04-16'))
    expect(await table(deps, unitId, 2024)).toEqual(longer)
    expect((await rows(deps, unitId, 2025)).map(({ obligationId }) => obligationId)).toEqual(
      of2025.map(({ obligationId }) => obligationId),
    )
    expect((await table(deps, unitId, 2028))[0]).toBe('Lokální partnerství 2028-01-01–2028-12-31 0 ze 4')
  })

  test('takes links and settlements over to the duty that it changes; taken back, the older version speaks again', async () => {
    const { deps, unitId, agreement } = await aTown()
    const duty = (await rows(deps, unitId, 2025))[0]
    if (duty === undefined) throw new Error('The agreement has duties.')
    const { obligationId } = duty
    await linkEvidence(deps, { obligationId, source: await meet(deps, unitId, '2025-09-01', 'council') })
    await waiveObligation(deps, { obligationId, occurrenceFrom: localDate('2026-01-01'), reason: 'Volby.' })
    const before = await rows(deps, unitId, 2025)

    const proposed = await propose(deps, agreement, ['schedule'], { schedule: [six, research, councilReport] })
    const now = await approve(deps, proposed, '2025-07-01')
    expect((await rows(deps, unitId, 2026))[0]?.state).toBe('waived')
    expect((await table(deps, unitId, 2025)).find((row) => row.includes('2025-07-01'))).toContain('1 ze 3')

    const undone = await undoAgreementStep(deps, { agreementId: now.id, version: now.current.version })
    expect(undone).toMatchObject({
      current: { number: 1, status: 'signed' },
      proposed: { number: 2, status: 'agency-approved' },
    })
    expect(await rows(deps, unitId, 2025)).toEqual(before)
  })

  test('is one at a time, keeps its words once an opinion was given, and may be withdrawn', async () => {
    const { deps, agreement } = await aTown()
    const other = { schedule: [six] }
    const proposed = await propose(deps, agreement, ['schedule'], other)
    await expect(propose(deps, proposed, ['schedule'], other)).rejects.toThrow('agreement.revision_under_way')
    const step = { agreementId: agreement.id, takenOn: localDate('2025-07-01'), resolution: null, sourceNote: 'dopis' }
    const given = await takeAgreementStep(deps, {
      ...step,
      version: proposed.proposed?.version ?? 0,
      step: 'opinion',
      reason: null,
    })
    const version = given.proposed?.version ?? 0
    const { content } = agreement.current
    await expect(changeProposedContent(deps, { agreementId: agreement.id, version, content })).rejects.toThrow(
      'agreement.content_settled',
    )
    const without = await takeAgreementStep(deps, { ...step, version, step: 'withdrawal', reason: 'Nedohodnuto.' })
    expect(without).toMatchObject({ proposed: null, current: { number: 1 } })
    const next = await propose(deps, without, ['schedule'], other)
    expect(next.proposed?.number).toBe(3)
    const [, withdrawn] = await deps.read((tx) => versionsOf(tx, agreement.id))
    const undo = { agreementId: agreement.id, versionId: withdrawn?.id, version: withdrawn?.version ?? 0 }
    await expect(undoAgreementStep(deps, undo)).rejects.toThrow('agreement.revision_under_way')
  })
})
