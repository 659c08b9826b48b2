import { describe, expect, test } from 'vitest'
import { textOf } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement, stepsUpTo } from '../../../test/builders/agreements.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { findAgreement, takeAgreementStep, withdrawAgreement } from '../agreements/index.ts'
import { obligationsSubscribers, showLedger } from '../obligations/index.ts'
import { findIssue, issuesOf } from '../papers/index.ts'
import type { Packet, VoteResult } from './domain/packet/packet.ts'
import { preparePacket, prepareReport, reportsSubscribers, saveReport, showReport } from './index.ts'
import { listPackets } from './use-cases/packet/list-packets.ts'
import { recordVote } from './use-cases/packet/record-vote.ts'
import { savePacket } from './use-cases/packet/save-packet.ts'
import { showPacket } from './use-cases/packet/show-packet.ts'
import { undoVote } from './use-cases/packet/undo-vote.ts'

const schedule = [
  aScheduleRow('Popis spolupráce', 'Zpráva pro zastupitelstvo 1x ročně', {
    outputs: ['Zpráva o plnění popisu spolupráce'],
  }),
]

onEachDatabase('council packets', (database) => {
  const depsOf = (): Deps =>
    testDeps(database(), { today: '2025-03-20', subscribers: [...obligationsSubscribers, ...reportsSubscribers] })

  async function aReportLaid() {
    const deps = depsOf()
    const { id: unitId } = await aUnit(deps, 'Horní Lhota')
    const agreement = await anAgreement(deps, unitId, { content: { schedule } })
    const report = await prepareReport(deps, { agreementId: agreement.id, year: 2024 })
    const packet = await preparePacket(deps, { of: 'report', reportId: report.id })
    return { deps, unitId, report, packet }
  }

  async function anAgreementLaid() {
    const deps = depsOf()
    const { id: unitId } = await aUnit(deps, 'Dolní Lhota')
    const steps = stepsUpTo('agency-approval', '2025-02-01')
    const agreement = await anAgreement(deps, unitId, { content: { schedule }, steps, validity: null })
    const packet = await preparePacket(deps, { of: 'agreement', versionId: agreement.current.id })
    return { deps, unitId, agreement, packet }
  }

  function vote(deps: Deps, packet: Packet, result: VoteResult, resolution: string | null = 'ZM 4/2025') {
    return recordVote(deps, {
      packetId: packet.id,
      version: packet.version,
      id: newId(),
      result,
      votedOn: localDate('2025-03-18'),
      resolution,
      note: null,
    })
  }

  async function dutyOf(deps: Deps, unitId: Id<'Unit'>): Promise<string | undefined> {
    const { ledger } = await showLedger(deps, { unitId, year: 2024, language: 'cs' })
    const rows = ledger?.groups.flatMap((group) => group.rows) ?? []
    return rows.find(({ title }) => title.includes('2024'))?.state
  }

  describe('about a report', () => {
    test('a vote that passed closes the duty and freezes the packet and the report with its resolution', async () => {
      const { deps, unitId, report, packet } = await aReportLaid()
      expect(await dutyOf(deps, unitId)).toBe('overdue')
      const voted = await vote(deps, packet, 'passed')
      expect(await dutyOf(deps, unitId)).toBe('fulfilled')
      const { report: noted, stage } = await showReport(deps, { reportId: report.id, language: 'cs' })
      expect([stage, noted.councilOn, noted.councilResolution]).toEqual(['noted', '2025-03-18', 'ZM 4/2025'])

      const texts = await deps.read(async (tx) => {
        const heads = [
          await issuesOf(tx, { kind: 'council-packet', subject: packet.id }),
          await issuesOf(tx, { kind: 'fulfilment-report', subject: report.id }),
        ].flat()
        const issues: string[] = []
        for (const { id, occasion } of heads) {
          const issue = await findIssue(tx, id)
          issues.push(`${occasion} ${issue === null ? '' : textOf(issue.document).replaceAll('\u00a0', ' ')}`)
        }
        return issues
      })
      expect(texts).toHaveLength(2)
      expect(texts[0]).toContain('Zastupitelstvo návrh přijalo 18. 3. 2025, usnesení ZM 4/2025.')
      expect(texts[1]).toContain('Zastupitelstvo vzalo zprávu na vědomí 18. 3. 2025, usnesení ZM 4/2025.')
      expect(texts.every((text) => text.startsWith('decision '))).toBe(true)
      await expect(vote(deps, voted, 'postponed')).rejects.toMatchObject({ code: 'packet.decided' })
    })

    test('a refused or postponed vote is kept and closes nothing; the next one may pass', async () => {
      const { deps, unitId, packet } = await aReportLaid()
      const refused = await vote(deps, packet, 'refused', null)
      const postponed = await vote(deps, refused, 'postponed', null)
      expect(await dutyOf(deps, unitId)).toBe('overdue')
      const passed = await vote(deps, postponed, 'passed')
      expect(passed.votes.map(({ result }) => result)).toEqual(['refused', 'postponed', 'passed'])
    })

    test('a decision taken back opens the duty again, and is not taken back from beside', async () => {
      const { deps, unitId, report, packet } = await aReportLaid()
      const voted = await vote(deps, packet, 'passed')
      const { report: noted } = await showReport(deps, { reportId: report.id, language: 'cs' })
      const beside = { reportId: report.id, version: noted.version, words: {}, submittedOn: null }
      await expect(saveReport(deps, { ...beside, councilOn: null, councilResolution: null })).rejects.toMatchObject({
        code: 'packet.decided',
      })
      await undoVote(deps, { packetId: packet.id, version: voted.version })
      expect(await dutyOf(deps, unitId)).toBe('overdue')
      await expect(undoVote(deps, { packetId: packet.id, version: voted.version + 1 })).rejects.toMatchObject({
        code: 'packet.nothing_to_undo',
      })
    })

    test('words as they were suggested go on with the records; own words stay', async () => {
      const { deps, packet } = await aReportLaid()
      const { suggested, paper } = await showPacket(deps, { packetId: packet.id, language: 'cs' })
      expect(textOf(paper)).toContain('Zastupitelstvo bere na vědomí')
      const content = { ...packet, packetId: packet.id, background: suggested.background.replaceAll('\n', '\r\n') }
      const same = await savePacket(deps, { ...content, draftResolution: suggested.draftResolution })
      expect([same.background, same.draftResolution]).toEqual([null, null])
      const own = { ...content, version: same.version, draftResolution: 'Zastupitelstvo bere zprávu na vědomí.' }
      const saved = await savePacket(deps, own)
      expect(saved.draftResolution).toBe('Zastupitelstvo bere zprávu na vědomí.')
      await expect(savePacket(deps, own)).rejects.toMatchObject({ code: 'record.changed' })
    })

    test('two clicks open one packet, and the same vote sent twice is one', async () => {
      const { deps, unitId, report, packet } = await aReportLaid()
      expect((await preparePacket(deps, { of: 'report', reportId: report.id })).id).toBe(packet.id)
      const form = {
        packetId: packet.id,
        version: packet.version,
        id: newId<'CouncilVote'>(),
        result: 'passed',
        votedOn: localDate('2025-03-18'),
        resolution: 'ZM 4/2025',
        note: null,
      } as const
      await recordVote(deps, form)
      expect((await recordVote(deps, form)).votes).toHaveLength(1)
      const { packets, open } = await listPackets(deps, { unitId, language: 'cs' })
      expect([packets.length, open.length]).toEqual([1, 0])
    })

    test.each([
      ['a vote that is still to come', { votedOn: localDate('2025-03-21') }, 'packet.day_in_future', 'votedOn'],
      ['a resolution without its number', { resolution: ' ' }, 'packet.resolution_missing', 'resolution'],
    ])('%s is refused at its field', async (_what, wrong, code, field) => {
      const { deps, packet } = await aReportLaid()
      const right = { result: 'passed', votedOn: localDate('2025-03-18'), resolution: 'ZM 4', note: null } as const
      const command = { packetId: packet.id, version: packet.version, id: newId<'CouncilVote'>(), ...right, ...wrong }
      await expect(recordVote(deps, command)).rejects.toMatchObject({ code, field })
    })
  })

  describe('about an agreement', () => {
    test('a vote that passed approves the version from that day; taken back, it waits again', async () => {
      const { deps, agreement, packet } = await anAgreementLaid()
      const now = async () => (await deps.read((tx) => findAgreement(tx, agreement.id)))?.current
      const voted = await vote(deps, packet, 'passed')
      expect(await now()).toMatchObject({
        status: 'council-approved',
        validity: { from: '2025-03-18', to: '2029-03-17' },
      })
      await undoVote(deps, { packetId: packet.id, version: voted.version })
      expect((await now())?.status).toBe('agency-approved')
    })

    test('a decision after which both signed is not taken back before the signatures', async () => {
      const { deps, agreement, packet } = await anAgreementLaid()
      const voted = await vote(deps, packet, 'passed')
      const approved = await deps.read((tx) => findAgreement(tx, agreement.id))
      await takeAgreementStep(deps, {
        agreementId: agreement.id,
        version: approved?.current.version ?? 0,
        step: 'unit-signature',
        takenOn: localDate('2025-03-19'),
        resolution: null,
        reason: null,
        sourceNote: null,
      })
      await expect(undoVote(deps, { packetId: packet.id, version: voted.version })).rejects.toMatchObject({
        code: 'packet.agreement_moved_on',
      })
    })

    test('one that the Agency has not approved yet does not go to the council; one that is laid stays', async () => {
      const { deps, unitId, agreement } = await anAgreementLaid()
      const steps = stepsUpTo('opinion', '2025-02-01')
      const early = await anAgreement(deps, unitId, { content: { schedule }, steps, validity: null })
      await expect(preparePacket(deps, { of: 'agreement', versionId: early.current.id })).rejects.toMatchObject({
        code: 'packet.not_awaiting',
      })
      const withdraw = deps.write('draft.undo', (tx) => withdrawAgreement(tx, deps, agreement.id))
      await expect(withdraw).rejects.toMatchObject({ code: 'packet.agreement_laid' })
    })
  })
})
