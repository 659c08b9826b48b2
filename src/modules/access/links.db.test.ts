import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { nobody, system } from '#platform/actor.ts'
import { setInstallation } from '#platform/installation.ts'
import { anInvitedPerson, aPerson, aUnit, goodPassword } from '../../../test/builders/accounts.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { createFirstAdministrator, demonstrationRoles, inviteAccount, resolveSession, signInAs } from './index.ts'
import { choosePassword } from './use-cases/choose-password.ts'
import { disableAccount } from './use-cases/disable-account.ts'
import { grantsOfAccount } from './use-cases/grants-of-account.ts'
import { listAccounts } from './use-cases/list-accounts.ts'
import { openLink } from './use-cases/open-link.ts'
import { renewLink } from './use-cases/renew-link.ts'

const everywhere = { kind: 'everywhere' } as const
const here = { address: '127.0.0.1', local: true }

onEachDatabase('accounts and one-time links', (database) => {
  const admin = () => testDeps(database(), { actor: system('test') })
  const visitor = (today?: string) => testDeps(database(), { actor: nobody, ...(today && { today }) })
  const invite = (email: string) =>
    inviteAccount(admin(), { name: 'Jan Horní', email, role: 'reader', scope: everywhere })
  const tokenOf = async (email: string) => (await invite(email)).link?.token ?? ''

  test('an empty installation offers its first administrator a link, and only the last one printed works', async () => {
    const earlier = await createFirstAdministrator(admin())
    const printed = await createFirstAdministrator(admin())
    const person = { name: 'Eva První', email: 'Eva@Mesto.example' }
    const choose = (token = '') => choosePassword(visitor(), { token, password: goodPassword, person })
    await expect(choose(earlier?.token)).rejects.toMatchObject({ code: 'link.used' })
    await expect(
      choosePassword(visitor(), { token: printed?.token ?? '', password: goodPassword }),
    ).rejects.toMatchObject({ code: 'account.email', field: 'email' })
    expect(await openLink(visitor(), printed?.token ?? '')).toEqual({ purpose: 'invitation', account: null })

    const opened = await choose(printed?.token)
    const session = await resolveSession(visitor(), opened.token)
    expect(session).toMatchObject({ name: 'Eva První', email: 'eva@mesto.example' })
    expect(await createFirstAdministrator(admin())).toBeNull()
    await expect(createFirstAdministrator(visitor())).rejects.toMatchObject({ code: 'access.forbidden' })
  })

  test('an invitation works once', async () => {
    const token = await tokenOf('once@mesto.example')
    expect(await openLink(visitor(), token)).toMatchObject({
      account: { email: 'once@mesto.example', state: 'invited' },
    })
    const opened = await choosePassword(visitor(), { token, password: goodPassword })
    expect(await resolveSession(visitor(), opened.token)).toMatchObject({ name: 'Jan Horní' })
    await expect(openLink(visitor(), token)).rejects.toMatchObject({ code: 'link.used' })
    await expect(choosePassword(visitor(), { token, password: goodPassword })).rejects.toMatchObject({
      code: 'link.used',
    })
  })

  test('two people who open a link at the same moment cannot both use it', async () => {
    const token = await tokenOf('race@mesto.example')
    const choose = () => choosePassword(visitor(), { token, password: goodPassword })
    const results = await Promise.allSettled([choose(), choose()])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('a link ends after seven days', async () => {
    const token = await tokenOf('slow@mesto.example')
    expect(await openLink(visitor('2024-10-20'), token)).toHaveProperty('account')
    await expect(openLink(visitor('2024-10-21'), token)).rejects.toMatchObject({ code: 'link.expired' })
    await expect(openLink(visitor(), 'made up')).rejects.toMatchObject({ code: 'link.unknown' })
  })

  test('a new link replaces the earlier one, and serves a forgotten password too', async () => {
    const { account, link } = await invite('loser@mesto.example')
    const renewed = await renewLink(admin(), account.id)
    await expect(openLink(visitor(), link?.token ?? '')).rejects.toMatchObject({ code: 'link.used' })
    const first = await choosePassword(visitor(), { token: renewed.token, password: goodPassword })

    const forgotten = await renewLink(admin(), account.id)
    expect(forgotten.purpose).toBe('password')
    await choosePassword(visitor(), { token: forgotten.token, password: 'docela jiné heslo' })
    expect(await resolveSession(visitor(), first.token)).toBeNull()
  })

  test.each([
    ['krátké', 'account.password_short'],
    ['a'.repeat(201), 'account.password_long'],
    ['hahahahahaha', 'account.password_simple'],
    ['weak@mesto.example', 'account.password_simple'],
  ])('the password „%s“ is refused and the link stays', async (password, code) => {
    const token = await tokenOf('weak@mesto.example')
    await expect(choosePassword(visitor(), { token, password })).rejects.toMatchObject({ code, field: 'password' })
    expect(await openLink(visitor(), token)).toHaveProperty('account')
  })

  test('whoever has an account gets another role instead of another account', async () => {
    const unit = await aUnit(admin(), 'Dolany')
    const person = await anInvitedPerson(admin(), 'both@mesto.example')
    const scope = { kind: 'unit', unitId: unit.id } as const
    const again = { name: '', email: 'both@mesto.example', role: 'manager', scope } as const
    expect(await inviteAccount(admin(), again)).toMatchObject({ link: null })
    await inviteAccount(admin(), again)
    if (person.kind !== 'account') throw new Error('An account was expected.')
    expect(await grantsOfAccount(admin(), person.accountId)).toEqual([
      { role: 'administrator', scope: everywhere, place: null },
      { role: 'manager', scope, place: 'Dolany' },
    ])
  })

  test('what cannot be is refused at its field', async () => {
    const unitId = newId<'Unit'>()
    const good = { name: 'Jan Horní', email: 'jan@mesto.example', role: 'reader', scope: everywhere } as const
    const wrong = [
      [{ ...good, email: 'jan' }, 'account.email', 'email'],
      [{ ...good, name: ' ' }, 'account.name_missing', 'name'],
      [{ ...good, role: 'manager' }, 'account.scope', 'scope'],
      [{ ...good, role: 'administrator', scope: { kind: 'unit', unitId } }, 'account.scope', 'scope'],
      [{ ...good, scope: { kind: 'region', regionCode: 'CZ099' } }, 'account.scope', 'scope'],
      [{ ...good, scope: { kind: 'unit', unitId } }, 'record.not_found', 'scope'],
    ] as const
    for (const [command, code, field] of wrong) {
      await expect(inviteAccount(admin(), command)).rejects.toMatchObject({ code, field })
    }
  })

  test('accounts are managed by administrators only, and none closes their own', async () => {
    const administrator = await aPerson(admin(), 'administrator')
    const own = testDeps(database(), { actor: administrator })
    await expect(disableAccount(own, administrator.accountId)).rejects.toMatchObject({ code: 'account.own' })

    const { account } = await inviteAccount(own, {
      name: 'Ida',
      email: 'ida@mesto.example',
      role: 'reader',
      scope: everywhere,
    })
    await disableAccount(own, account.id)
    await expect(renewLink(own, account.id)).rejects.toMatchObject({ code: 'account.disabled' })
    await expect(invite('ida@mesto.example')).rejects.toMatchObject({ code: 'account.disabled' })

    for (const role of ['consultant', 'regional-head', 'reader'] as const) {
      const region = { kind: 'region', regionCode: 'CZ042' } as const
      const deps = testDeps(database(), { actor: await aPerson(admin(), role, region) })
      const attempts = [
        () => listAccounts(deps),
        () => renewLink(deps, account.id),
        () => disableAccount(deps, account.id),
        () => inviteAccount(deps, { name: 'X', email: 'x@mesto.example', role: 'reader', scope: everywhere }),
      ]
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'access.forbidden' })
    }
  })

  test('the list of accounts is found without diacritics and shows roles with their places', async () => {
    const scope = { kind: 'region', regionCode: 'CZ063' } as const
    const email = 'cecilie@kraj.example'
    await inviteAccount(admin(), { name: 'Cecílie Žďárská', email, role: 'regional-head', scope })
    const { accounts, total } = await listAccounts(admin(), { text: 'zdarska' })
    expect(total).toBe(1)
    expect(accounts[0]).toMatchObject({ email, grants: [{ role: 'regional-head', place: 'Kraj Vysočina' }] })
  })

  test('one click into a role works in a demonstration, on its own computer, for invented people', async () => {
    const invented = await aPerson(admin(), 'partner', { kind: 'unit', unitId: (await aUnit(admin(), 'Ukázkov')).id })
    const real = await anInvitedPerson(admin(), 'real@mesto.example', 'reader')
    if (real.kind !== 'account') throw new Error('An account was expected.')
    const enter = (accountId: typeof invented.accountId, client = here) => signInAs(visitor(), { accountId, client })
    const refused = { code: 'access.no_demonstration' }
    await expect(enter(invented.accountId)).rejects.toMatchObject(refused)
    expect(await demonstrationRoles(visitor(), here)).toEqual([])

    await admin().write('installation.set', (tx) => setInstallation(tx, 'demonstration', true))
    const opened = await enter(invented.accountId)
    expect(await resolveSession(visitor(), opened.token)).toMatchObject({ accountId: invented.accountId })
    await expect(enter(invented.accountId, { ...here, local: false })).rejects.toMatchObject(refused)
    await expect(enter(real.accountId)).rejects.toMatchObject(refused)

    const offered = await demonstrationRoles(visitor(), here)
    expect(offered.map(({ grant }) => grant.role)).toContain('partner')
    expect(new Set(offered.map(({ grant }) => grant.role)).size).toBe(offered.length)
    expect(await demonstrationRoles(visitor(), { ...here, local: false })).toEqual([])
  })
})
