import { expect, test } from 'vitest'
import type { Id } from '#kernel/ids.ts'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { peopleOf } from '../people/index.ts'
import type { OfficeContent } from './domain/office-content.ts'
import { addPeriod, listOffices, succeedInOffice, takeOffice } from './index.ts'
import { changeOffice } from './use-cases/change-office.ts'
import { removeOffice } from './use-cases/remove-office.ts'
import { changePeriod, removePeriod } from './use-cases/save-period.ts'

onEachDatabase('offices and periods of a cooperation', (database) => {
  const deps = () => testDeps(database(), { today: '2024-10-14' })

  function held(details: Partial<OfficeContent> = {}): OfficeContent {
    const from = localDate('2021-11-02')
    return { office: 'manager', name: 'Mgr. Hana Vzorová', from, to: null, note: null, ...details }
  }

  async function aHolding(unitId: Id<'Unit'>, details: Partial<OfficeContent> = {}) {
    return takeOffice(deps(), { unitId, id: newId(), content: held(details) })
  }

  test('a manager is succeeded in one step: the old one ends the day before, the register knows both', async () => {
    const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
    const leaving = await aHolding(unitId)
    const successor = {
      leaving,
      id: newId<'OfficeHolding'>(),
      name: ' Jan  Nový ',
      from: localDate('2024-11-01'),
      note: '',
    }
    const first = await succeedInOffice(deps(), successor)
    expect(await succeedInOffice(deps(), successor)).toEqual(first)

    const { offices, warnings } = await listOffices(deps(), unitId)
    expect(offices.map(({ personName, from, to }) => [personName, from, to])).toEqual([
      ['Mgr. Hana Vzorová', '2021-11-02', '2024-10-31'],
      ['Jan Nový', '2024-11-01', null],
    ])
    expect(warnings.map(({ office }) => office)).toEqual(['representative', 'consultant', 'regional-head'])
    const people = await deps().read((tx) => peopleOf(tx, unitId))
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Jan Nový', 'Mgr. Hana Vzorová'])
  })

  test('somebody of the register is not added once more, whatever titles are written', async () => {
    const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
    const first = await aHolding(unitId)
    const second = await aHolding(unitId, {
      office: 'manager-stand-in',
      name: 'Hana Vzorová',
      to: localDate('2021-12-01'),
    })
    expect(second.personId).toBe(first.personId)
  })

  test('a second representative of the same days is refused, also by a change, and nothing is saved', async () => {
    const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
    await aHolding(unitId, { office: 'representative', name: 'Ing. Petr Ukázka' })
    await expect(aHolding(unitId, { office: 'representative', name: 'Eva Nová' })).rejects.toMatchObject({
      code: 'office.overlap',
      field: 'from',
    })
    const before = await aHolding(unitId, {
      office: 'representative',
      name: 'Eva Nová',
      from: localDate('2018-11-01'),
      to: localDate('2021-11-01'),
    })
    const stretched = changeOffice(deps(), {
      ...before,
      content: held({ office: 'representative', name: 'Eva Nová', from: before.from }),
    })
    await expect(stretched).rejects.toMatchObject({ code: 'office.overlap' })
    expect((await listOffices(deps(), unitId)).offices).toHaveLength(2)
  })

  test('two people who write the representative at the same moment cannot both succeed', async () => {
    const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
    const ends = await Promise.allSettled(
      ['Ing. Petr Ukázka', 'Eva Nová'].map((name) => aHolding(unitId, { office: 'representative', name })),
    )
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await listOffices(deps(), unitId)).offices).toHaveLength(1)
  })

  test('the second editor of an office learns that it has changed', async () => {
    const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
    const holding = await aHolding(unitId)
    await changeOffice(deps(), { ...holding, content: held({ note: 'na půl úvazku' }) })
    const second = changeOffice(deps(), { ...holding, content: held({ note: 'na celý úvazek' }) })
    await expect(second).rejects.toMatchObject({ code: 'record.changed' })
    await expect(removeOffice(deps(), holding)).rejects.toMatchObject({ code: 'record.changed' })
    await removeOffice(deps(), { ...holding, version: 2 })
    expect((await listOffices(deps(), unitId)).offices).toEqual([])
  })

  test('periods of cooperation follow one another; one that overlaps is refused', async () => {
    const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
    const old = {
      programme: ' KPSVL  2014–2020 ',
      from: localDate('2016-03-01'),
      to: localDate('2020-12-31'),
      endedHow: 'followed' as const,
      note: null,
    }
    const first = await addPeriod(deps(), { unitId, id: newId(), content: old })
    const current = { programme: 'KPSV 2021+', from: localDate('2021-11-02'), to: null, endedHow: null, note: null }
    const second = await addPeriod(deps(), { unitId, id: newId(), content: current })
    const earlier = changePeriod(deps(), { ...second, content: { ...current, from: localDate('2020-06-01') } })
    await expect(earlier).rejects.toMatchObject({ code: 'period.overlap', details: { programme: 'KPSVL 2014–2020' } })

    const ended = { ...current, to: localDate('2024-09-30'), endedHow: 'notice-by-unit' as const, note: 'Usnesení Z/1' }
    const changed = await changePeriod(deps(), { ...second, content: ended })
    await removePeriod(deps(), first)
    expect((await listOffices(deps(), unitId)).periods).toEqual([changed])
  })
})
