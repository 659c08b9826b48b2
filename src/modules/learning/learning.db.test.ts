import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import type { Deps } from '#platform/deps.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { anEducation, anOffer, aProgramme, aRecord, aResearch, attendees } from '../../../test/builders/records.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { receiveDocument } from '../intake/index.ts'
import { evidenceOfUnit, obligationsSubscribers, recordKinds } from '../obligations/index.ts'
import { peopleOf } from '../people/index.ts'
import { addUnit } from '../territory/index.ts'
import type { TakenStep } from './domain/life-cycle.ts'
import {
  addRecord,
  changeRecord,
  emptyFacts,
  type LearningRecord,
  listRecords,
  lookUpRecord,
  type RecordContent,
  removeRecord,
  takeRecordStep,
} from './index.ts'
import { showHours } from './use-cases/show-hours.ts'

onEachDatabase('records', (database) => {
  async function newUnit(): Promise<{ readonly deps: Deps; readonly unitId: Id<'Unit'> }> {
    const deps = testDeps(database())
    const details = { kind: 'municipality', ico: null, seat: null, regionCode: null } as const
    const { id } = await addUnit(deps, { ...details, name: 'Horní Lhota' })
    return { deps, unitId: id }
  }

  async function aDocument(deps: Deps, unitId: Id<'Unit'>): Promise<Id<'Document'>> {
    const file = { name: 'listina.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('listina') }
    return (await receiveDocument(deps, { id: newId(), unitId, ...file })).id
  }

  /** An obligation is a matter of an approved agreement; here only its row matters. */
  async function anObligation(unitId: Id<'Unit'>): Promise<Id<'Obligation'>> {
    const [agreement, version, obligation] = [newId(), newId(), newId<'Obligation'>()]
    const run = (statement: string, values: readonly string[]) => database().owner.query(statement, [...values])
    await run(`insert into agreement (id, unit_id, records_from) values ($1, $2, '2024-01-01')`, [agreement, unitId])
    await run(
      `insert into agreement_version (id, agreement_id, unit_id, number, status, content) values ($1, $2, $3, 1, 'draft', '{}')`,
      [version, agreement, unitId],
    )
    await run(
      `insert into obligation (id, unit_id, agreement_id, agreement_version_id, position, seed) values ($1, $2, $3, $4, 0, '{}')`,
      [obligation, unitId, agreement, version],
    )
    return obligation
  }

  function add(deps: Deps, unitId: Id<'Unit'>, content: RecordContent): Promise<LearningRecord> {
    return addRecord(deps, { unitId, id: newId(), content })
  }

  test('a record comes back as it was written', async () => {
    const { deps, unitId } = await newUnit()
    const documentId = await aDocument(deps, unitId)
    const linkedTo = [await anObligation(unitId), await anObligation(unitId)].toSorted()
    const saved = await add(
      deps,
      unitId,
      aRecord({ hours: 1.25, distance: true, note: 'Dva bloky.', documentId, linkedTo }),
    )
    expect(await lookUpRecord(deps, saved.id)).toEqual({
      record: saved,
      missing: ['feedback'],
      programme: null,
      workshops: [],
      allowedActions: ['change', 'remove'],
    })
    expect(saved).toMatchObject({ hours: 1.25, distance: true, note: 'Dva bloky.', documentId, linkedTo, version: 1 })
  })

  test('a record is evidence from the moment it is saved, changes with it and goes with it', async () => {
    const { deps, unitId } = await newUnit()
    const evidence = () => deps.read((tx) => evidenceOfUnit(tx, unitId))
    const { id } = await add(deps, unitId, aRecord())
    expect(await evidence()).toMatchObject([{ title: 'Seminář o prostupném bydlení', facts: { hours: 6 } }])

    const linkedTo = [await anObligation(unitId)]
    await changeRecord(deps, { id, version: 1, content: aRecord({ hours: 8, linkedTo }) })
    expect(await evidence()).toMatchObject([{ facts: { hours: 8 }, linkedTo }])

    await changeRecord(deps, { id, version: 2, content: aRecord({ hours: 8 }) })
    expect(await evidence()).toMatchObject([{ linkedTo: [] }])

    await removeRecord(deps, { id, version: 3 })
    expect(await evidence()).toEqual([])
  })

  describe('what it refers to', () => {
    test('a document of another unit is refused at its field', async () => {
      const [here, elsewhere] = [await newUnit(), await newUnit()]
      const documentId = await aDocument(elsewhere.deps, elsewhere.unitId)
      for (const id of [documentId, newId<'Document'>()]) {
        await expect(add(here.deps, here.unitId, aRecord({ documentId: id }))).rejects.toMatchObject({
          code: 'record.document_unknown',
          field: 'documentId',
        })
      }
    })

    test('an obligation of another unit is refused at its field', async () => {
      const [here, elsewhere] = [await newUnit(), await newUnit()]
      const linkedTo = [await anObligation(here.unitId), await anObligation(elsewhere.unitId)]
      await expect(add(here.deps, here.unitId, aRecord({ linkedTo }))).rejects.toMatchObject({
        code: 'record.obligation_unknown',
        field: 'linkedTo',
      })
      expect((await listRecords(here.deps, { unitId: here.unitId })).total).toBe(0)
    })
  })

  describe('the facts of each kind', () => {
    test.each(recordKinds)('of the kind %s come back empty when nobody wrote them', async (kind) => {
      const { deps, unitId } = await newUnit()
      const { id } = await add(deps, unitId, aRecord({ kind }))
      expect((await lookUpRecord(deps, id)).record).toMatchObject(emptyFacts(kind))
    })

    test('of a programme, its workshops and a research come back as they were written', async () => {
      const { deps, unitId } = await newUnit()
      const period = { from: localDate('2024-02-01'), to: localDate('2024-04-30') }
      const experts = [{ name: 'Petr Malý', days: [localDate('2024-02-15'), localDate('2024-03-01')] }]
      const programme = await add(
        deps,
        unitId,
        aProgramme({ agreedOn: localDate('2024-01-10'), period, experts, steps: ['Rozbor'], evaluation: 'Pomohlo.' }),
      )
      const certificateDocumentId = await aDocument(deps, unitId)
      const workshop = await add(
        deps,
        unitId,
        anEducation(
          {
            form: 'workshop',
            startsAt: parseTimeOfDay('9.00'),
            certificates: ['Jana Nová'],
            certificateDocumentId,
            programmeId: programme.id,
          },
          { attendees: attendees('Petr Malý', 'Jana Nová') },
        ),
      )
      const research = await add(
        deps,
        unitId,
        aResearch({ method: 'questionnaires', period, sent: 460, returned: 388, followed: 'Poradna.' }),
      )
      for (const saved of [workshop, research]) expect((await lookUpRecord(deps, saved.id)).record).toEqual(saved)
      const { id, title } = programme
      expect(await lookUpRecord(deps, workshop.id)).toMatchObject({ programme: { id, title } })
      expect(await lookUpRecord(deps, programme.id)).toMatchObject({ record: programme, workshops: [workshop] })
    })

    test('a workshop belongs only to an advisory programme of the same unit', async () => {
      const [here, elsewhere] = [await newUnit(), await newUnit()]
      const stranger = await add(elsewhere.deps, elsewhere.unitId, aProgramme({}))
      const research = await add(here.deps, here.unitId, aResearch({}))
      for (const programmeId of [stranger.id, research.id, newId<'Record'>()])
        await expect(add(here.deps, here.unitId, anEducation({ programmeId }))).rejects.toMatchObject({
          code: 'record.programme_unknown',
          field: 'programmeId',
        })
    })

    test('its participants are people of the register, each once, however often they come', async () => {
      const { deps, unitId } = await newUnit()
      const charity = { name: 'Jana Nová', organisation: 'Oblastní charita', personId: null }
      const first = await add(deps, unitId, aRecord({ attendees: [charity] }))
      const second = await add(deps, unitId, aRecord({ attendees: [...attendees('Petr Malý'), charity] }))
      const people = await deps.read((tx) => peopleOf(tx, unitId))
      expect(people.map(({ name }) => name)).toEqual(['Petr Malý', 'Jana Nová'])
      expect(second.attendees[1]?.personId).toBe(first.attendees[0]?.personId)
      expect(people.map(({ id }) => id)).toContain(first.attendees[0]?.personId)

      await changeRecord(deps, { id: second.id, version: 1, content: aRecord({ attendees: attendees('Petr Malý') }) })
      expect((await lookUpRecord(deps, second.id)).record.attendees.map(({ name }) => name)).toEqual(['Petr Malý'])
    })
  })

  describe('an offer', () => {
    test('is planned evidence once accepted, counts once carried out, and can go back', async () => {
      const { deps, unitId } = await newUnit()
      const stage = async () => (await deps.read((tx) => evidenceOfUnit(tx, unitId)))[0]
      const content = aRecord({ on: '2024-12-01', offer: anOffer() })
      const { id } = await addRecord(deps, { unitId, id: newId(), content, state: 'offered' })
      expect(await stage()).toMatchObject({ facts: { stage: 'offered' } })

      const take = (version: number, taken: TakenStep) => takeRecordStep(deps, { id, version, taken })
      await take(1, { step: 'accept', on: localDate('2024-03-10') })
      expect(await stage()).toMatchObject({ facts: { stage: 'planned' }, on: '2024-12-01' })
      await take(2, { step: 'carry-out', on: localDate('2024-10-01') })
      expect(await stage()).toMatchObject({ facts: { stage: 'held' }, on: '2024-10-01' })
      await take(3, { step: 'take-back' })
      expect(await lookUpRecord(deps, id)).toMatchObject({
        record: { progress: { state: 'accepted', acceptedOn: '2024-03-10' } },
        allowedActions: ['change', 'remove', 'carry-out', 'decline', 'take-back'],
      })
      await expect(take(3, { step: 'take-back' })).rejects.toMatchObject({ code: 'record.changed' })
    })

    test('that nobody took up is told with the reason and counts nothing', async () => {
      const { deps, unitId } = await newUnit()
      const content = aRecord({ offer: anOffer() })
      const { id } = await addRecord(deps, { unitId, id: newId(), content, state: 'offered' })
      const declined = { on: localDate('2024-03-10'), by: 'rada města', reason: 'Nebyl čas.' }
      await takeRecordStep(deps, { id, version: 1, taken: { step: 'decline', ...declined } })
      const progress = { state: 'not-taken', acceptedOn: null, declined }
      expect(await listRecords(deps, { unitId })).toMatchObject({ notTaken: [{ id, progress }], total: 1 })
      expect(await listRecords(deps, { unitId, state: 'carried-out' })).toMatchObject({ notTaken: [{ id }], total: 0 })
      expect(await deps.read((tx) => evidenceOfUnit(tx, unitId))).toMatchObject([
        { facts: { stage: 'not-taken', declined: { by: 'rada města', reason: 'Nebyl čas.' } } },
      ])
    })
  })

  describe('hours of education', () => {
    const education = (hours: number, distance: boolean, on: string) => aRecord({ hours, distance, on })

    test('45 of which 25 at a distance count as 40, and each event says why', async () => {
      const deps = testDeps(database(), { subscribers: obligationsSubscribers })
      const { id: unitId } = await aUnit(deps, 'Horní Lhota')
      expect(await showHours(deps, unitId)).toBeNull()
      await anAgreement(deps, unitId, { content: { education: { hours: 40, maxDistanceHours: 20 } } })
      await add(deps, unitId, education(15, true, '2024-02-01'))
      await add(deps, unitId, education(20, false, '2024-03-01'))
      await add(deps, unitId, education(10, true, '2024-04-01'))
      await add(deps, unitId, education(8, false, '2010-01-01'))
      const offer = anOffer()
      await addRecord(deps, { unitId, id: newId(), state: 'offered', content: aRecord({ hours: 3, offer }) })

      const account = await showHours(deps, unitId)
      expect(account).toMatchObject({ needed: 40, maxDistanceHours: 20, counted: 40, held: 45, heldAtDistance: 25 })
      expect(account?.lines.map(({ adds, overLimit, counted }) => [adds, overLimit, counted])).toEqual([
        [15, 0, 15],
        [20, 0, 35],
        [5, 5, 40],
      ])
      expect(account?.others.map(({ because }) => because)).toEqual(['unanswered'])
    })
  })

  describe('nothing is twice and nothing is lost', () => {
    test('the same form sent twice makes one record', async () => {
      const { deps, unitId } = await newUnit()
      const command = { unitId, id: newId<'Record'>(), content: aRecord() }
      const [first, second] = await Promise.all([addRecord(deps, command), addRecord(deps, command)])
      expect(second).toEqual(first)
      expect((await listRecords(deps, { unitId })).total).toBe(1)
    })

    test('the same form with other words is refused', async () => {
      const { deps, unitId } = await newUnit()
      const id = newId<'Record'>()
      await addRecord(deps, { unitId, id, content: aRecord() })
      const again = addRecord(deps, { unitId, id, content: aRecord({ title: 'Jinak' }) })
      await expect(again).rejects.toMatchObject({ code: 'record.changed' })
    })

    test('of two editors at the same moment exactly one wins, and neither change nor removal of the other passes', async () => {
      const { deps, unitId } = await newUnit()
      const { id } = await add(deps, unitId, aRecord())
      const change = (title: string) => changeRecord(deps, { id, version: 1, content: aRecord({ title }) })
      const outcomes = await Promise.allSettled([change('První'), change('Druhý')])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      await expect(removeRecord(deps, { id, version: 1 })).rejects.toMatchObject({ code: 'record.changed' })
      expect((await lookUpRecord(deps, id)).record.version).toBe(2)
    })

    test('the same change sent twice is one change', async () => {
      const { deps, unitId } = await newUnit()
      const { id } = await add(deps, unitId, aRecord())
      const command = { id, version: 1, content: aRecord({ title: 'Doplněno' }) }
      await changeRecord(deps, command)
      expect(await changeRecord(deps, command)).toMatchObject({ version: 2 })
    })
  })

  test('a year lists its records, the latest first, with what they still want', async () => {
    const { deps, unitId } = await newUnit()
    await add(deps, unitId, aRecord({ on: '2024-02-01', kind: 'advice', title: 'Rada' }))
    await add(deps, unitId, aRecord({ on: '2024-09-19' }))
    await add(deps, unitId, aRecord({ on: '2022-12-31' }))
    const year = await listRecords(deps, { unitId })
    expect(year).toMatchObject({ year: 2024, total: 2, years: [2024, 2022], mayAdd: true })
    expect(year.records.map(({ on, missing }) => ({ on, missing }))).toEqual([
      { on: '2024-09-19', missing: ['attendance', 'feedback'] },
      { on: '2024-02-01', missing: [] },
    ])
    expect((await listRecords(deps, { unitId, year: 2024, page: 2 })).records).toEqual([])
  })

  test('without a record this year the last year that has any is shown', async () => {
    const { deps, unitId } = await newUnit()
    expect(await listRecords(deps, { unitId })).toMatchObject({ year: 2024, total: 0, years: [2024] })
    await add(deps, unitId, aRecord({ on: '2021-05-04' }))
    expect(await listRecords(deps, { unitId })).toMatchObject({ year: 2021, total: 1, years: [2024, 2021] })
  })
})
