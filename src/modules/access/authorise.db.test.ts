import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { listUnits, updateUnit } from '#modules/territory/index.ts'
import { type Actor, nobody, system } from '#platform/actor.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { can } from './domain/policy.ts'
import { scopesOfRoles } from './domain/roles.ts'
import { authorise, type Permission, permissions, permissionsIn, roles } from './index.ts'

onEachDatabase('rights in units', (database) => {
  const deps = () => testDeps(database())
  const heldBy = (actor: Actor, unitId: Parameters<typeof permissionsIn>[2]) =>
    deps().read((tx) => permissionsIn(tx, actor, unitId))
  const seenBy = async (actor: Actor) =>
    (await listUnits(testDeps(database(), { actor }))).units.map(({ name }) => name)

  test('every role may in its unit what the policy says and nothing else, and sees no other unit', async () => {
    const own = await aUnit(deps(), 'Vlastní')
    const other = await aUnit(deps(), 'Cizí', 'CZ064')
    for (const role of roles) {
      const unitScopes: readonly string[] = scopesOfRoles[role]
      if (!unitScopes.includes('unit')) continue
      const actor = await aPerson(deps(), role, { kind: 'unit', unitId: own.id })
      const acting = testDeps(database(), { actor })
      const held = await acting.read((tx) => permissionsIn(tx, actor, own.id))
      expect([...held]).toEqual(permissions.filter((permission) => can(role, permission)))
      expect(await seenBy(actor)).toEqual(['Vlastní'])
      for (const permission of permissions) {
        const asked = (unitId: typeof own.id) => acting.read((tx) => authorise(tx, actor, permission, unitId))
        await expect(asked(other.id)).rejects.toMatchObject({ code: 'record.not_found' })
        if (can(role, permission)) await asked(own.id)
        else await expect(asked(own.id)).rejects.toMatchObject({ code: 'access.forbidden' })
      }
    }
  })

  test('a regional head sees the units of the region, and those alone', async () => {
    await aUnit(deps(), 'Zlín-západ', 'CZ072')
    await aUnit(deps(), 'Chropyně nad Řekou', 'CZ072')
    await aUnit(deps(), 'Olomouc-sever', 'CZ071')
    const head = await aPerson(deps(), 'regional-head', { kind: 'region', regionCode: 'CZ072' })
    expect(await seenBy(head)).toEqual(['Chropyně nad Řekou', 'Zlín-západ'])
  })

  test('a role that holds everywhere holds in a unit added later', async () => {
    const consultant = await aPerson(deps(), 'consultant')
    const unit = await aUnit(deps(), 'Nová Ves')
    const held = await testDeps(database(), { actor: consultant }).read((tx) => permissionsIn(tx, consultant, unit.id))
    expect(held.has('meeting.write')).toBe(true)
  })

  test('the application itself may everything, nobody nothing', async () => {
    const unit = await aUnit(deps(), 'Lhota')
    expect([...(await heldBy(system('job'), unit.id))]).toEqual(permissions)
    const visitor = testDeps(database(), { actor: nobody })
    const asked = (permission: Permission) => visitor.read((tx) => authorise(tx, nobody, permission, unit.id))
    await expect(asked('unit.read')).rejects.toMatchObject({ code: 'record.not_found' })
  })

  test('a unit that does not exist is missing for everybody', async () => {
    const actor = await aPerson(deps(), 'administrator')
    const acting = testDeps(database(), { actor })
    await expect(acting.read((tx) => permissionsIn(tx, actor, newId<'Unit'>()))).rejects.toMatchObject({
      code: 'record.not_found',
    })
  })

  test('units are added and corrected by the administrator and by the Agency in its area', async () => {
    const unit = await aUnit(deps(), 'Kozlany', 'CZ064')
    const region = { kind: 'region', regionCode: 'CZ064' } as const
    const allowed = [
      await aPerson(deps(), 'administrator'),
      await aPerson(deps(), 'consultant', region),
      await aPerson(deps(), 'regional-head', region),
    ]
    const refused = [
      await aPerson(deps(), 'manager', { kind: 'unit', unitId: unit.id }),
      await aPerson(deps(), 'consultant', { kind: 'unit', unitId: unit.id }),
      await aPerson(deps(), 'reader'),
    ]
    let { version } = unit
    for (const actor of allowed) {
      const acting = testDeps(database(), { actor })
      await aUnit(acting, 'Přidaná', 'CZ064')
      version = (await updateUnit(acting, { ...unit, seat: `Náves ${version}`, version })).version
    }
    for (const actor of refused) {
      const acting = testDeps(database(), { actor })
      await expect(aUnit(acting, 'Přidaná', 'CZ064')).rejects.toMatchObject({ code: 'unit.forbidden' })
      await expect(updateUnit(acting, { ...unit, version })).rejects.toMatchObject({ code: 'unit.forbidden' })
    }
    const elsewhere = testDeps(database(), { actor: await aPerson(deps(), 'consultant', region) })
    await expect(updateUnit(elsewhere, { ...unit, regionCode: 'CZ071', version })).rejects.toMatchObject({
      code: 'unit.forbidden',
    })
  })
})
