import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { aRecord } from '../../../test/builders/records.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { receiveDocument } from '../intake/index.ts'
import { evidenceOfUnit } from '../obligations/index.ts'
import { addUnit } from '../territory/index.ts'
import {
  addRecord,
  changeRecord,
  type LearningRecord,
  listRecords,
  lookUpRecord,
  type RecordContent,
  removeRecord,
} from './index.ts'

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
      missing: [],
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
      { on: '2024-09-19', missing: ['document'] },
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
