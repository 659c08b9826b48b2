import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement, stepsUpTo } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/evidence.ts'
import { agreementOfTenRows, aScheduleRow, tenRows, withIds, yearOfRecords } from '../../../test/builders/ten-rows.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { type Agreement, takeAgreementStep, undoAgreementStep, withdrawAgreement } from '../agreements/index.ts'
import type { DescribedRow } from './domain/describe-ledger.ts'
import { type AgreementTerms, obligationsOf } from './domain/obligations-of.ts'
import {
  describeLedger,
  type Evidence,
  type EvidenceSource,
  type LedgerView,
  ledger,
  ledgerOf,
  linkEvidence,
  loadLedgerBases,
  obligationsSubscribers,
  provideEvidence,
  revokeWaiver,
  showLedger,
  showObligation,
  unlinkEvidence,
  waiveObligation,
} from './index.ts'

const fourMeetings = aScheduleRow('Lokální partnerství', 'Nejméně 4x ročně', { outputs: ['Zápis z jednání'] })
const revision = aScheduleRow('Popis spolupráce', '', { specification: 'Revize popisu spolupráce' })

onEachDatabase('obligations', (database) => {
  const on = (today: string): Deps => testDeps(database(), { today, subscribers: obligationsSubscribers })

  async function aTown(today = '2024-10-14'): Promise<{ readonly deps: Deps; readonly unitId: Id<'Unit'> }> {
    const deps = on(today)
    return { deps, unitId: (await aUnit(deps, 'Horní Lhota')).id }
  }

  /** A town with an agreement of two rows: four meetings a year, and a revision without a term. */
  async function aTownWithDuties(): Promise<{
    readonly deps: Deps
    readonly unitId: Id<'Unit'>
    readonly agreement: Agreement
    readonly meetings: DescribedRow
    readonly revision: DescribedRow
  }> {
    const { deps, unitId } = await aTown()
    const agreement = await anAgreement(deps, unitId, { content: { schedule: [fourMeetings, revision] } })
    const [meetings, withoutTerm] = rowsOf(await look(deps, unitId))
    if (meetings === undefined || withoutTerm === undefined) throw new Error('The agreement has two duties.')
    return { deps, unitId, agreement, meetings, revision: withoutTerm }
  }

  function look(deps: Deps, unitId: Id<'Unit'>, year?: number | 'all'): Promise<LedgerView> {
    return showLedger(deps, { unitId, year, language: 'cs' })
  }

  async function firstState(deps: Deps, unitId: Id<'Unit'>): Promise<string> {
    const [row] = rowsOf(await look(deps, unitId))
    return said(row)
  }

  /** Hands a meeting over as the module that keeps meetings does. */
  async function meet(
    deps: Deps,
    unitId: Id<'Unit'>,
    meeting: Evidence,
    id: string = newId(),
  ): Promise<EvidenceSource> {
    const { linkedTo: _, ...record } = meeting
    const source = { type: 'meeting', id } as const
    await deps.write('meeting.record', (tx) => provideEvidence(tx, { ...record, unitId, source }))
    return source
  }

  describe('following the agreement', () => {
    test('a confirmed agreement has the duties of its schedule', async () => {
      const { deps, unitId } = await aTownWithDuties()
      expect(rowsOf(await look(deps, unitId)).map(({ title, word }) => [title, word])).toEqual([
        ['Jednání lokálního partnerství', 'Blíží se termín'],
        ['Revize popisu spolupráce', 'Nelze počítat'],
      ])
    })

    test('duties begin when the assembly approves, not before', async () => {
      const { deps, unitId } = await aTown()
      const steps = stepsUpTo('agency-approval', '2024-02-01')
      const agreement = await anAgreement(deps, unitId, {
        content: { schedule: [fourMeetings] },
        steps,
        validity: null,
      })
      expect(await look(deps, unitId)).toMatchObject({ agreement: { phase: 'not-in-force' }, ledger: null, years: [] })

      await approve(deps, agreement, '2024-03-01')
      expect((await look(deps, unitId)).years).toEqual([2024, 2025, 2026, 2027, 2028])
      expect(await firstState(deps, unitId)).toBe('Plní se 0 ze 3')
    })

    test('an approval taken back takes the duties with it', async () => {
      const { deps, unitId, agreement } = await aTownWithDuties()
      await undo(deps, await undo(deps, await undo(deps, agreement)))
      expect((await look(deps, unitId)).ledger).toBeNull()
      expect(await storedIds(deps, agreement)).toEqual([])
    })

    test('a duty that a person has settled survives until the approval comes back, with its id', async () => {
      const { deps, agreement, revision: duty } = await aTownWithDuties()
      await waiveObligation(deps, { obligationId: duty.obligationId, occurrenceFrom: null, reason: 'Nedohodnuto.' })
      const undone = await undo(deps, await undo(deps, await undo(deps, agreement)))
      expect(await storedIds(deps, agreement)).toEqual([duty.obligationId])

      await approve(deps, undone, '2023-04-17')
      const ids = await storedIds(deps, agreement)
      expect([ids.length, ids[1]]).toEqual([2, duty.obligationId])
    })

    test('a signature leaves ids and rows as they were', async () => {
      const { deps, unitId } = await aTown()
      const steps = stepsUpTo('unit-signature', '2023-04-17')
      const agreement = await anAgreement(deps, unitId, { content: { schedule: tenRows }, steps })
      const before = await storedRows(deps, agreement)
      await takeAgreementStep(deps, {
        agreementId: agreement.id,
        version: 1,
        step: 'agency-signature',
        takenOn: localDate('2023-05-02'),
        resolution: null,
        reason: null,
        sourceNote: null,
      })
      expect(await storedRows(deps, agreement)).toEqual(before)
    })

    test('an agreement taken back takes its duties along', async () => {
      const { deps, unitId, agreement } = await aTownWithDuties()
      await deps.write('draft.undo', (tx) => withdrawAgreement(tx, deps, agreement.id))
      expect(await look(deps, unitId)).toMatchObject({ agreement: null, ledger: null })
    })

    test('it is not taken back over a reason that somebody gave or a record that somebody linked', async () => {
      const { deps, unitId, agreement, meetings, revision: duty } = await aTownWithDuties()
      const withdraw = (): Promise<void> => deps.write('draft.undo', (tx) => withdrawAgreement(tx, deps, agreement.id))
      await waiveObligation(deps, { obligationId: duty.obligationId, occurrenceFrom: null, reason: 'Nedohodnuto.' })
      await expect(withdraw()).rejects.toMatchObject({ code: 'obligation.in_use', details: { waived: 1, linked: 0 } })

      const source = await meet(deps, unitId, aMeeting('2024-09-19', { kind: 'other' }))
      await linkEvidence(deps, { obligationId: meetings.obligationId, source })
      const { occurrences } = await showObligation(deps, { id: duty.obligationId, language: 'cs' })
      const waiverId = occurrences[0]?.waiver?.id
      if (waiverId === undefined) throw new Error('The duty was settled.')
      await revokeWaiver(deps, { obligationId: duty.obligationId, waiverId })
      await expect(withdraw()).rejects.toMatchObject({ code: 'obligation.in_use', details: { waived: 0, linked: 1 } })

      await unlinkEvidence(deps, { obligationId: meetings.obligationId, source })
      await withdraw()
      expect((await look(deps, unitId)).agreement).toBeNull()
    })
  })

  describe('counting', () => {
    test('a meeting moves the counter when its minutes come, and back when they go', async () => {
      const { deps, unitId } = await aTownWithDuties()
      const { id } = await meet(deps, unitId, aMeeting('2024-09-19', { hasMinutes: false }))
      expect(await firstState(deps, unitId)).toBe('Blíží se termín 0 ze 4')

      await meet(deps, unitId, aMeeting('2024-09-19'), id)
      expect(await firstState(deps, unitId)).toBe('Blíží se termín 1 ze 4')

      await meet(deps, unitId, aMeeting('2024-09-19', { hasMinutes: false }), id)
      expect(await firstState(deps, unitId)).toBe('Blíží se termín 0 ze 4')
    })

    test('a record of another unit does not count', async () => {
      const { deps, unitId } = await aTownWithDuties()
      const other = await aTown()
      await meet(deps, other.unitId, aMeeting('2024-09-19'))
      expect(await firstState(deps, unitId)).toBe('Blíží se termín 0 ze 4')
    })

    const terms: AgreementTerms = { ...agreementOfTenRows, agencyProjectEnd: null }
    test.each(['2024-05-15', '2024-11-20', '2025-02-10'])(
      'on %s an agreement of ten rows stands in the store as it stands by the rules',
      async (today) => {
        const { deps, unitId } = await aTown(today)
        const { schedule, validity, education = null } = terms
        await anAgreement(deps, unitId, { content: { schedule, education }, validity })
        const plan = rowsOf(await look(deps, unitId, 2023)).find(({ title }) => title === 'Plán sociálního začleňování')
        if (plan === undefined) throw new Error('The plan is one of the ten rows.')
        await deps.write('test', async (tx) => {
          for (const record of yearOfRecords)
            await provideEvidence(tx, {
              ...record,
              unitId,
              source: { type: record.source.type, id: newId() },
              linkedTo: record.linkedTo.length === 0 ? [] : [plan.obligationId],
            })
        })

        const byRules = ledger(withIds(obligationsOf(terms)), linkedToPlan(terms), {
          today: localDate(today),
          year: 2024,
          recordsFrom: localDate('2023-10-01'),
          waivers: [],
        })
        const stored = await look(deps, unitId, 2024)
        expect(tableOf(stored.ledger)).toEqual(tableOf(describeLedger(byRules, 'cs')))
        expect(stored.ledger?.totals).toEqual(byRules.totals)
      },
    )
  })

  describe('years and filters', () => {
    test('without a year the current one is shown, and after the end of the validity its last', async () => {
      const { unitId } = await aTownWithDuties()
      expect((await look(on('2025-02-01'), unitId)).ledger?.year).toBe(2025)
      expect((await look(on('2029-02-01'), unitId)).ledger?.year).toBe(2027)
      expect((await look(on('2024-10-14'), unitId, 'all')).ledger).toMatchObject({ year: null, count: 6 })
    })

    test('a year in which the agreement has no duties is refused', async () => {
      const { deps, unitId } = await aTownWithDuties()
      await expect(look(deps, unitId, 2030)).rejects.toMatchObject({
        code: 'ledger.year_outside',
        details: { year: 2030, first: 2023, last: 2027 },
      })
    })

    test('a filter hides rows and leaves the totals of the year', async () => {
      const { deps, unitId } = await aTown()
      const agencyOnly = aScheduleRow('Poradenství', 'Průběžně', { unitResponsibility: null })
      await anAgreement(deps, unitId, { content: { schedule: [fourMeetings, agencyOnly] } })
      const ofUnit = await showLedger(deps, { unitId, side: 'unit', language: 'cs' })
      expect(ofUnit.ledger).toMatchObject({ count: 2, shown: 1, groups: [{ activity: 'Lokální partnerství' }] })
      const open = await showLedger(deps, { unitId, state: 'not-countable', language: 'cs' })
      expect(open.ledger).toMatchObject({ totals: { due: 1 }, shown: 1, groups: [{ activity: 'Poradenství' }] })
    })

    test('of two agreements the one in force speaks, and the other can be asked for', async () => {
      const { deps, unitId } = await aTown()
      const schedule = [fourMeetings]
      const now = await anAgreement(deps, unitId, { content: { schedule } })
      const before = { from: localDate('2019-01-01'), to: localDate('2022-12-31') }
      const old = await anAgreement(deps, unitId, { content: { schedule }, validity: before })
      expect((await look(deps, unitId)).agreement?.id).toBe(now.id)
      const asked = await showLedger(deps, { unitId, agreementId: old.id, language: 'cs' })
      expect([asked.ledger?.year, asked.ledger?.groups[0]?.rows[0]?.state]).toEqual([2022, 'not-recorded'])
    })
  })

  describe('settling with a reason', () => {
    test('one occurrence is settled and the others stay owed; taking it back counts again', async () => {
      const { deps, unitId, meetings } = await aTownWithDuties()
      const command = { ...meetings, occurrenceFrom: localDate('2024-01-01'), reason: '  Povodně. ' }
      const waiverId = await waiveObligation(deps, command)
      expect(await firstState(deps, unitId)).toBe('Uzavřeno s odůvodněním 0 ze 4')
      const { occurrences } = await showObligation(deps, { id: meetings.obligationId, language: 'cs' })
      expect(occurrences.map(({ state, waiver }) => [state, waiver?.reason])).toEqual([
        ['missed', undefined],
        ['waived', 'Povodně.'],
        ['upcoming', undefined],
        ['upcoming', undefined],
        ['upcoming', undefined],
      ])

      await revokeWaiver(deps, { obligationId: meetings.obligationId, waiverId })
      expect(await firstState(deps, unitId)).toBe('Blíží se termín 0 ze 4')
    })

    test('the same decision sent twice is one decision', async () => {
      const { deps, revision: duty } = await aTownWithDuties()
      const command = { obligationId: duty.obligationId, occurrenceFrom: null, reason: 'Nedohodnuto.' }
      expect(await waiveObligation(deps, command)).toBe(await waiveObligation(deps, command))
    })

    test('of two who decide at once one decides and the other learns of it', async () => {
      const { deps, revision: duty } = await aTownWithDuties()
      const decide = (reason: string) =>
        waiveObligation(deps, { obligationId: duty.obligationId, occurrenceFrom: null, reason })
      const ends = await Promise.allSettled([decide('Nedohodnuto.'), decide('Jinak.')])
      expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'waiver.already_given' },
      })
    })

    const first = localDate('2024-01-01')
    test.each<[string, 'meetings' | 'revision', LocalDate | null, string]>([
      ['waiver.reason_missing', 'meetings', first, '  '],
      ['waiver.occurrence_unknown', 'meetings', localDate('2024-01-02'), 'Povodně.'],
      ['waiver.occurrence_unknown', 'meetings', null, 'Povodně.'],
      ['waiver.occurrence_unknown', 'revision', first, 'Povodně.'],
    ])('%s: %s from %s because „%s“', async (code, which, occurrenceFrom, reason) => {
      const town = await aTownWithDuties()
      const command = { obligationId: town[which].obligationId, occurrenceFrom, reason }
      await expect(waiveObligation(town.deps, command)).rejects.toMatchObject({ code })
    })

    test('a second reason does not overwrite the first, and what is fulfilled needs none', async () => {
      const { deps, unitId, meetings, revision: duty } = await aTownWithDuties()
      const command = { obligationId: duty.obligationId, occurrenceFrom: null }
      await waiveObligation(deps, { ...command, reason: 'Nedohodnuto.' })
      const second = waiveObligation(deps, { ...command, reason: 'Jinak.' })
      await expect(second).rejects.toMatchObject({ code: 'waiver.already_given' })

      for (const day of ['2024-01-10', '2024-03-10', '2024-05-10', '2024-07-10'])
        await meet(deps, unitId, aMeeting(day))
      const needless = waiveObligation(deps, { ...meetings, occurrenceFrom: first, reason: 'Povodně.' })
      await expect(needless).rejects.toMatchObject({ code: 'waiver.already_fulfilled' })
    })

    test('a decision of another duty cannot be taken back here', async () => {
      const { deps, meetings, revision: duty } = await aTownWithDuties()
      const command = { obligationId: duty.obligationId, occurrenceFrom: null, reason: 'Nedohodnuto.' }
      const waiverId = await waiveObligation(deps, command)
      const foreign = revokeWaiver(deps, { obligationId: meetings.obligationId, waiverId })
      await expect(foreign).rejects.toMatchObject({ code: 'record.not_found' })
    })
  })

  describe('linking by hand', () => {
    test('a record that the rules do not see counts once it is linked, and is offered until then', async () => {
      const { deps, unitId, meetings } = await aTownWithDuties()
      const source = await meet(deps, unitId, aMeeting('2024-09-19', { kind: 'council' }))
      const duty = (): ReturnType<typeof showObligation> =>
        showObligation(deps, { id: meetings.obligationId, language: 'cs' })
      expect((await duty()).linkable).toMatchObject([{ source, on: '2024-09-19' }])
      expect(await firstState(deps, unitId)).toBe('Blíží se termín 0 ze 4')

      await linkEvidence(deps, { obligationId: meetings.obligationId, source })
      await linkEvidence(deps, { obligationId: meetings.obligationId, source })
      const linked = await duty()
      expect(linked.linkable).toEqual([])
      expect(linked.occurrences.find(({ current }) => current)).toMatchObject({
        meter: { counted: 1 },
        pieces: [{ source, part: 'counted', linked: true, why: null }],
      })

      await unlinkEvidence(deps, { obligationId: meetings.obligationId, source })
      expect(await firstState(deps, unitId)).toBe('Blíží se termín 0 ze 4')
    })

    test('a record of another unit cannot be linked', async () => {
      const { deps, meetings } = await aTownWithDuties()
      const other = await aTown()
      const source = await meet(deps, other.unitId, aMeeting('2024-09-19'))
      const foreign = linkEvidence(deps, { obligationId: meetings.obligationId, source })
      await expect(foreign).rejects.toMatchObject({ code: 'record.not_found' })
    })
  })

  test('one duty shows every occurrence with the records beside it and why some do not count', async () => {
    const { deps, unitId, meetings } = await aTownWithDuties()
    await meet(deps, unitId, aMeeting('2024-03-14'))
    await meet(deps, unitId, aMeeting('2024-05-30', { hasMinutes: false }))
    await meet(deps, unitId, aMeeting('2024-11-21', { stage: 'planned' }))
    const duty = await showObligation(deps, { id: meetings.obligationId, language: 'cs' })
    expect(duty.occurrences.map(({ current, count }) => [current, plain(count)])).toEqual([
      [false, '0 ze 2'],
      [true, '1 ze 4'],
      [false, '0 ze 4'],
      [false, '0 ze 4'],
      [false, '0 z 1'],
    ])
    expect(duty.occurrences[1]?.pieces.map(({ on: day, part, why }) => [day, part, plain(why)])).toEqual([
      ['2024-03-14', 'counted', null],
      ['2024-05-30', 'refused', 'Jednání 30. 5. 2024 se nepočítá: chybí zápis.'],
      ['2024-11-21', 'planned', null],
    ])
  })

  test('a duty whose day was in an earlier year is still shown, with how it ended', async () => {
    const { deps, unitId } = await aTown()
    const term = 'září 2023'
    const schedule = [aScheduleRow('Popis spolupráce', term, { specification: 'Jednání o spolupráci' })]
    await anAgreement(deps, unitId, { content: { schedule }, recordsFrom: localDate('2023-04-17') })
    await meet(deps, unitId, aMeeting('2023-09-12', { kind: 'consultation' }))
    const [row] = rowsOf(await look(deps, unitId, 2023))
    expect([said(row), rowsOf(await look(deps, unitId, 2024))]).toEqual(['Splněno 1 z 1', []])
    if (row === undefined) throw new Error('The agreement has one duty.')
    const { occurrences } = await showObligation(deps, { id: row.obligationId, language: 'cs' })
    expect(occurrences.map(({ current, state }) => [current, state])).toEqual([[true, 'fulfilled']])
  })

  test('ledgers of several units are loaded together and say what each says alone; without approval there is none', async () => {
    const [first, second, waiting] = [await aTownWithDuties(), await aTownWithDuties(), await aTown()]
    await meet(second.deps, second.unitId, aMeeting('2024-09-19'))
    const draft = await anAgreement(waiting.deps, waiting.unitId, { steps: [], validity: null })
    const bases = await first.deps.read((tx) => loadLedgerBases(tx, [first.agreement, second.agreement, draft]))
    expect([...bases.keys()]).toEqual([first.unitId, second.unitId])
    for (const { deps, unitId } of [first, second]) {
      const basis = bases.get(unitId)
      if (basis === undefined) throw new Error('The unit has an approved agreement.')
      const together = describeLedger(ledgerOf(basis, deps.today(), 2024), 'cs')
      expect(tableOf(together)).toEqual(tableOf((await look(deps, unitId)).ledger))
    }
  })

  /** Ids of what is stored, by their place in the schedule. */
  async function storedIds(deps: Deps, { id }: Agreement): Promise<readonly string[]> {
    return (await storedRows(deps, { id })).map((row) => row.id)
  }

  function storedRows(
    deps: Deps,
    { id }: Pick<Agreement, 'id'>,
  ): Promise<readonly { readonly id: string; readonly version: number }[]> {
    return deps.read((tx) =>
      tx
        .withTables<{ obligation: { id: string; agreement_id: string; position: number; version: number } }>()
        .selectFrom('obligation')
        .select(['id', 'version'])
        .where('agreement_id', '=', id)
        .orderBy('position')
        .execute(),
    )
  }
})

async function undo(deps: Deps, agreement: Agreement): Promise<Agreement> {
  return undoAgreementStep(deps, { agreementId: agreement.id, version: agreement.current.version })
}

async function approve(deps: Deps, { id, current }: Agreement, day: string): Promise<void> {
  await takeAgreementStep(deps, {
    agreementId: id,
    version: current.version,
    step: 'council-approval',
    takenOn: localDate(day),
    resolution: 'Z/12/3/2023',
    reason: null,
    sourceNote: null,
  })
}

/** The year of records, with the plan linked to the plan of these terms. */
function linkedToPlan(terms: AgreementTerms): readonly Evidence[] {
  const plan = withIds(obligationsOf(terms)).find(({ duty }) => duty === 'plan')
  return yearOfRecords.map((record) =>
    record.linkedTo.length === 0 || plan === undefined ? record : { ...record, linkedTo: [plan.id] },
  )
}

function rowsOf({ ledger: shown }: LedgerView): readonly DescribedRow[] {
  return shown?.groups.flatMap(({ rows }) => rows) ?? []
}

function tableOf(shown: LedgerView['ledger'] | ReturnType<typeof describeLedger>): readonly string[] {
  return shown?.groups.flatMap(({ rows }) => rows.map((row) => `${row.title}: ${said(row)}. ${row.text}`)) ?? []
}

function said(row: DescribedRow | undefined): string {
  return plain([row?.word, row?.count].filter(Boolean).join(' ')) ?? ''
}

function plain(text: string | null): string | null {
  return text?.replaceAll('\u00a0', ' ') ?? null
}
