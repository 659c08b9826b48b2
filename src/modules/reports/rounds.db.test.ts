import { describe, expect, test } from 'vitest'
import { textOf } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Actor } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/meetings.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { obligationsSubscribers } from '../obligations/index.ts'
import { findIssue } from '../papers/index.ts'
import { recordMeeting } from '../partnership/index.ts'
import type { Report } from './domain/report.ts'
import { type Round, stateOfRound } from './domain/rounds/round.ts'
import { awaitingApprovals, decideOnReport, prepareReport, saveReport, showReport, submitReport } from './index.ts'
import { changesOfRound, offerApprovers } from './use-cases/rounds/show-rounds.ts'
import { takeReportBack } from './use-cases/rounds/take-report-back.ts'

type Person = Actor & { readonly kind: 'account' }

onEachDatabase('rounds of a report', (database) => {
  type Town = {
    readonly deps: Deps
    readonly unitId: Id<'Unit'>
    readonly report: Report
    readonly manager: Person
    readonly head: Person
    readonly mayor: Person
  }

  /** A town with a report of 2024 that its manager wrote, and two who may approve it. */
  async function aTown(): Promise<Town> {
    const deps = testDeps(database(), { today: '2025-02-10', subscribers: obligationsSubscribers })
    const { id: unitId } = await aUnit(deps, 'Horní Lhota')
    const schedule = [aScheduleRow('Lokální partnerství', 'Minimálně 4x ročně')]
    const agreement = await anAgreement(deps, unitId, { content: { schedule } })
    const scope = { kind: 'unit', unitId } as const
    const [manager, head, mayor] = [
      await aPerson(deps, 'manager', scope),
      await aPerson(deps, 'regional-head'),
      await aPerson(deps, 'representative', scope),
    ]
    const report = await prepareReport(deps.as(manager), { agreementId: agreement.id, year: 2024 })
    return { deps, unitId, report, manager, head, mayor }
  }

  function submit({ deps, report, manager, head, mayor }: Town, version = report.version): Promise<Round> {
    return submitReport(deps.as(manager), {
      id: newId(),
      reportId: report.id,
      version,
      approvers: [head.accountId, mayor.accountId],
      note: null,
    })
  }

  async function decision(
    { deps, report }: Town,
    who: Person,
    what: 'approved' | 'returned',
    comments = {},
  ): Promise<Round> {
    const { rounds } = await showReport(deps.as(who), { reportId: report.id, language: 'cs' })
    const [last] = rounds
    const own = last?.approvals.find(({ accountId }) => accountId === who.accountId)
    return decideOnReport(deps.as(who), {
      reportId: report.id,
      number: last?.number ?? 0,
      version: own?.version ?? 0,
      decision: what,
      comments,
    })
  }

  function write({ deps, report, manager }: Town, changes: Partial<Report>, version: number): Promise<Report> {
    const { words, submittedOn, councilOn, councilResolution } = { ...report, ...changes }
    const { gaps } = changes
    return saveReport(deps.as(manager), {
      reportId: report.id,
      version,
      words,
      ...(gaps === undefined ? {} : { gaps }),
      submittedOn,
      councilOn,
      councilResolution,
    })
  }

  async function stage({ deps, report }: Town): Promise<string> {
    return (await showReport(deps, { reportId: report.id, language: 'cs' })).stage
  }

  test('a report is approved when all whom it was given to approve it, each for oneself', async () => {
    const town = await aTown()
    await submit(town)
    expect(await stage(town)).toBe('waiting')
    expect(stateOfRound(await decision(town, town.head, 'approved'))).toBe('waiting')
    expect(stateOfRound(await decision(town, town.mayor, 'approved'))).toBe('approved')
    expect(await stage(town)).toBe('approved')
    await expect(write(town, { words: { held: 'Jinak.' } }, 1)).rejects.toMatchObject({ code: 'report.words_locked' })
    await write(town, { submittedOn: localDate('2025-02-09') }, 1)
  })

  test('whoever returns it returns it for all; the second round tells what changed, figures too', async () => {
    const town = await aTown()
    const first = await submit(town)
    await decision(town, town.head, 'approved')
    await decision(town, town.mayor, 'returned', { held: 'Chybí podzim.', next: '  ' })
    expect(await stage(town)).toBe('returned')
    await expect(decision(town, town.head, 'returned', { whole: 'Ještě.' })).rejects.toMatchObject({
      code: 'report.not_awaiting',
    })

    const content = aMeeting({ on: '2024-09-18' })
    await recordMeeting(town.deps, { unitId: town.unitId, id: newId(), content })
    const { gaps } = await showReport(town.deps, { reportId: town.report.id, language: 'cs' })
    const gapId = gaps[0]?.obligationId ?? ''
    const changed = { words: { held: 'Na podzim jsme se sešli.' }, gaps: { [gapId]: { unit: 'Nemoc' } } }
    await write(town, changed, 1)
    const second = await submit(town, 2)
    const { deps, report } = town
    const changes = await changesOfRound(deps, { reportId: report.id, number: 2 })
    expect(changes.map(({ of }) => of)).toEqual(['words', 'count', 'proofs', 'reason', 'meetings'])
    expect(changes).toContainEqual({ of: 'meetings', before: 0, after: 1 })
    expect(second).toMatchObject({ number: 2, approvals: [{ state: 'waiting' }, { state: 'waiting' }] })

    const issues = await deps.read(async (tx) => [
      await findIssue(tx, first.issueId),
      await findIssue(tx, second.issueId),
    ])
    const texts = issues.map((issue) => (issue === null ? '' : textOf(issue.document)))
    expect(texts[0]).not.toContain('Na podzim')
    expect(texts[1]).toContain('Na podzim jsme se sešli.')
    expect(texts[1]?.replaceAll('\u00a0', ' ')).toContain('Důvod celku: Nemoc.')
  })

  test('figures that moved after the submission are shown, and the approval binds the issue', async () => {
    const town = await aTown()
    const round = await submit(town)
    const content = aMeeting({ on: '2024-09-18' })
    await recordMeeting(town.deps, { unitId: town.unitId, id: newId(), content })
    const { changes } = await showReport(town.deps.as(town.mayor), { reportId: town.report.id, language: 'en' })
    expect(changes.map(({ of }) => of)).toEqual(['count', 'proofs', 'meetings'])
    await decision(town, town.mayor, 'approved')
    const { rounds } = await showReport(town.deps, { reportId: town.report.id, language: 'cs' })
    expect(rounds[0]?.issueId).toBe(round.issueId)
  })

  test('an approved report taken back with a reason may be changed and is approved anew', async () => {
    const town = await aTown()
    await submit(town)
    await decision(town, town.head, 'approved')
    await decision(town, town.mayor, 'approved')
    const { deps, report, manager } = town
    const back = { reportId: report.id, number: 1 }
    await expect(takeReportBack(deps.as(manager), { ...back, reason: ' ' })).rejects.toMatchObject({
      code: 'report.reason_missing',
      field: 'reason',
    })
    await takeReportBack(deps.as(manager), { ...back, reason: 'Překlep v\u00a0úvodu' })
    await write(town, { words: { introduction: 'Bez překlepu.' } }, 1)
    expect((await submit(town, 2)).number).toBe(2)
    await expect(takeReportBack(deps.as(manager), { ...back, reason: 'Znovu' })).rejects.toMatchObject({
      code: 'report.nothing_to_take_back',
    })
  })

  test('a report that others are deciding about does not go to the council', async () => {
    const town = await aTown()
    await submit(town)
    await expect(write(town, { submittedOn: localDate('2025-02-09') }, 1)).rejects.toMatchObject({
      code: 'report.not_approved',
    })
  })

  describe('who approves', () => {
    test('the author is not offered while there is somebody else', async () => {
      const town = await aTown()
      const { deps, report, manager } = town
      const offered = await offerApprovers(deps.as(manager), report.id)
      expect(offered.map(({ accountId }) => accountId)).not.toContain(manager.accountId)
      const own = { id: newId<'ReportRound'>(), reportId: report.id, version: 1, note: null }
      await expect(submitReport(deps.as(manager), { ...own, approvers: [manager.accountId] })).rejects.toMatchObject({
        code: 'report.approver_unknown',
        field: 'approvers',
      })
      await expect(submitReport(deps.as(manager), { ...own, approvers: [] })).rejects.toMatchObject({
        code: 'report.approver_missing',
      })
    })

    test('nobody decides for another, and a second submission is refused', async () => {
      const town = await aTown()
      await submit(town)
      await expect(decision(town, town.manager, 'approved')).rejects.toMatchObject({ code: 'report.not_approver' })
      await expect(submit(town)).rejects.toMatchObject({ code: 'report.submitted_already' })
    })

    test('the same form sent twice makes one round', async () => {
      const { deps, report, manager, head } = await aTown()
      const form = {
        id: newId<'ReportRound'>(),
        reportId: report.id,
        version: 1,
        approvers: [head.accountId],
        note: 'K nahlédnutí',
      }
      const first = await submitReport(deps.as(manager), form)
      expect((await submitReport(deps.as(manager), form)).id).toBe(first.id)
    })

    test('it waits with those who have not decided, and once returned with its author', async () => {
      const town = await aTown()
      await submit(town)
      await decision(town, town.head, 'approved')
      const waiting = async () =>
        (await town.deps.read((tx) => awaitingApprovals(tx, [town.unitId]))).map(({ asks, accountId }) => [
          asks,
          accountId,
        ])
      expect(await waiting()).toEqual([['approve', town.mayor.accountId]])
      await decision(town, town.mayor, 'returned', { whole: 'Doplnit.' })
      expect(await waiting()).toEqual([['correct', town.manager.accountId]])
    })
  })
})
