import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { addUnit, findUnitByIco, getUnit, listRegions, listUnits, type UnitDetails, updateUnit } from './index.ts'

const lhota: UnitDetails = { name: 'Horní Lhota', kind: 'municipality', ico: null, seat: null, regionCode: 'CZ042' }

onEachDatabase('territorial units', (database) => {
  test('there are fourteen regions, Hlavní město Praha before Jihočeský kraj', async () => {
    const regions = await listRegions(testDeps(database()))
    expect(regions).toHaveLength(14)
    expect(regions.map(({ code }) => code).slice(0, 2)).toEqual(['CZ010', 'CZ031'])
  })

  test('a unit is kept as it was said and found again by its IČO', async () => {
    const deps = testDeps(database())
    const added = await addUnit(deps, { ...lhota, name: 'Kamenný Důl', ico: '12345679' })
    expect(added).toMatchObject({ name: 'Kamenný Důl', ico: '12345679', sample: false, version: 1 })
    expect(await getUnit(deps, added.id)).toEqual(added)
    expect(await findUnitByIco(deps, '12345679')).toEqual(added)
    expect(await findUnitByIco(deps, '00000001')).toBeNull()
  })

  test('one IČO belongs to one unit', async () => {
    const deps = testDeps(database())
    await addUnit(deps, { ...lhota, name: 'Svazek Podlesí', kind: 'union', ico: '87654326' })
    await expect(addUnit(deps, { ...lhota, ico: '87654326' })).rejects.toMatchObject({
      code: 'unit.ico_taken',
      field: 'ico',
    })
  })

  test('an unknown region is refused at its field', async () => {
    await expect(addUnit(testDeps(database()), { ...lhota, regionCode: 'CZ099' })).rejects.toMatchObject({
      code: 'unit.region_unknown',
      field: 'regionCode',
    })
  })

  test('a unit that does not exist is missing', async () => {
    await expect(getUnit(testDeps(database()), newId<'Unit'>())).rejects.toMatchObject({ code: 'record.not_found' })
  })

  test('the second of two editors is told instead of overwriting', async () => {
    const deps = testDeps(database())
    const unit = await addUnit(deps, lhota)
    const first = await updateUnit(deps, { ...unit, seat: 'Náves 1' })
    expect(first).toMatchObject({ seat: 'Náves 1', version: 2 })
    await expect(updateUnit(deps, { ...unit, seat: 'Náves 2' })).rejects.toMatchObject({ code: 'record.changed' })
    expect(await getUnit(deps, unit.id)).toEqual(first)
  })

  test('words are found in any order, with or without diacritics, and pages follow Czech order', async () => {
    const deps = testDeps(database())
    for (const name of ['Řečice Vysoká', 'Chrast Vysoká', 'Hůrka Vysoká', 'Čachov Vysoká', 'Cerhov Nízký']) {
      await addUnit(deps, { ...lhota, name, regionCode: 'CZ063' })
    }
    const names = async (filter: Parameters<typeof listUnits>[1]) =>
      (await listUnits(deps, filter)).units.map(({ name }) => name.split(' ')[0])

    expect(await names({ text: 'vysoka' })).toEqual(['Čachov', 'Hůrka', 'Chrast', 'Řečice'])
    expect(await names({ text: 'VYSOKÁ recice' })).toEqual(['Řečice'])
    expect(await names({ text: 'vysoka', page: 2, pageSize: 3 })).toEqual(['Řečice'])
    expect(await names({ text: 'vysoka', regionCode: 'CZ042' })).toEqual([])
    expect((await listUnits(deps, { text: 'vysoká', pageSize: 1 })).total).toBe(4)
    expect(await names({ text: '%' })).toEqual([])
  })
})
