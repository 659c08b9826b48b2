import { sql } from 'kysely'
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
import type { Agreement } from '../agreements/index.ts'
import {
  type EvidenceSource,
  linkEvidence,
  obligationsSubscribers,
  provideEvidence,
  showLedger,
  showObligation,
  unlinkEvidence,
  waiveObligation,
} from './index.ts'
import { syncObligations } from './use-cases/sync-obligations.ts'

const meetings = aScheduleRow('Lokální partnerství', 'Nejméně 4x ročně', { outputs: ['Zápis z jednání'] })
const revision = aScheduleRow('Popis spolupráce', '', { specification: 'Revize popisu spolupráce' })

onEachDatabase('a newer version of an agreement', (database) => {
  const on = (today: string): Deps => testDeps(database(), { today, subscribers: obligationsSubscribers })

  async function aTown(): Promise<{ readonly deps: Deps; readonly unitId: Id<'Unit'>; readonly agreement: Agreement }> {
    const deps = on('2025-03-14')
    const { id: unitId } = await aUnit(deps, 'Horní Lhota')
    const agreement = await anAgreement(deps, unitId, { content: { schedule: [meetings, revision] } })
    return { deps, unitId, agreement }
  }

  /** Approved on a day: six meetings a year from then on, the revision as before. */
  async function newVersion(deps: Deps, { id, unitId, current }: Agreement, from: string): Promise<void> {
    const six = aScheduleRow('Lokální partnerství', 'Nejméně 6x ročně', { outputs: ['Zápis z jednání'] })
    const content = { ...current.content, schedule: [six, revision] }
    await deps.write('agreement.council-approval', async (tx) => {
      await sql`insert into agreement_version (id, agreement_id, unit_id, number, status, content, valid_from, valid_to)
        values (${newId()}, ${id}, ${unitId}, 2, 'signed', ${JSON.stringify(content)}, ${from}, '2027-04-16')`.execute(
        tx,
      )
      await syncObligations(tx, id)
    })
  }

  async function meet(deps: Deps, unitId: Id<'Unit'>, day: string): Promise<EvidenceSource> {
    const source = { type: 'meeting', id: newId() } as const
    const { linkedTo: _, ...meeting } = aMeeting(day, { kind: 'council' })
    await deps.write('meeting.record', (tx) => provideEvidence(tx, { ...meeting, unitId, source }))
    return source
  }

  async function table(deps: Deps, unitId: Id<'Unit'>, year: number): Promise<readonly string[]> {
    const { ledger } = await showLedger(deps, { unitId, year, language: 'cs' })
    const rows = ledger?.groups.flatMap((group) => group.rows) ?? []
    return rows.map(({ period, word, count }) =>
      `${period.from} ${word} ${count ?? ''}`.trim().replaceAll('\u00a0', ' '),
    )
  }

  test('ends the duties that it changes the day before, with their evidence, and leaves the others going on', async () => {
    const { deps, unitId, agreement } = await aTown()
    const { ledger } = await showLedger(deps, { unitId, year: 2024, language: 'cs' })
    const obligationId = ledger?.groups[0]?.rows[0]?.obligationId
    if (obligationId === undefined) throw new Error('The agreement has duties.')
    const source = await meet(deps, unitId, '2024-02-14')
    await linkEvidence(deps, { obligationId, source })

    await newVersion(deps, agreement, '2025-01-01')
    expect(await table(deps, unitId, 2024)).toEqual(['2024-01-01 Nesplněno 1 ze 4', '2023-04-17 Nelze počítat'])
    expect(await table(deps, unitId, 2025)).toEqual(['2025-01-01 Plní se 0 ze 6', '2023-04-17 Nelze počítat'])
    const old = await showObligation(deps, { id: obligationId, language: 'cs' })
    expect(old.occurrences.map(({ period }) => period.to)).toEqual(['2023-12-31', '2024-12-31'])
  })

  test('takes over what people decided, once: a link taken back on it stays taken back', async () => {
    const { deps, unitId, agreement } = await aTown()
    const { ledger } = await showLedger(deps, { unitId, year: 2025, language: 'cs' })
    const [duty, withoutTerm] = ledger?.groups.flatMap(({ rows }) => rows) ?? []
    if (duty === undefined || withoutTerm === undefined) throw new Error('The agreement has two duties.')
    const source = await meet(deps, unitId, '2025-02-14')
    await linkEvidence(deps, { obligationId: duty.obligationId, source })
    const settled = { obligationId: withoutTerm.obligationId, occurrenceFrom: null, reason: 'Nedohodnuto.' }
    await waiveObligation(deps, settled)
    const later = { obligationId: duty.obligationId, occurrenceFrom: localDate('2026-01-01'), reason: 'Volby.' }
    await waiveObligation(deps, later)

    await newVersion(deps, agreement, '2025-01-01')
    expect(await table(deps, unitId, 2025)).toEqual(['2025-01-01 Plní se 1 ze 6', '2023-04-17 Uzavřeno s odůvodněním'])
    expect((await table(deps, unitId, 2026))[0]).toBe('2026-01-01 Uzavřeno s odůvodněním 0 ze 6')

    const now = await showLedger(deps, { unitId, year: 2025, language: 'cs' })
    const obligationId = now.ledger?.groups[0]?.rows[0]?.obligationId
    if (obligationId === undefined) throw new Error('The newer version has duties.')
    await unlinkEvidence(deps, { obligationId, source })
    await deps.write('agreement.unit-signature', (tx) => syncObligations(tx, agreement.id))
    expect((await table(deps, unitId, 2025))[0]).toBe('2025-01-01 Plní se 0 ze 6')
  })
})
