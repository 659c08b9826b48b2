import { expect, test } from 'vitest'
import { nobody, system } from '#platform/actor.ts'
import { anInvitedPerson, aPerson, goodPassword } from '../../../test/builders/accounts.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { attemptLimits } from './domain/attempts.ts'
import { countAttempt } from './store/attempts-store.ts'
import { changePassword } from './use-cases/change-password.ts'
import { disableAccount, enableAccount } from './use-cases/disable-account.ts'
import { listAccounts } from './use-cases/list-accounts.ts'
import { resolveSession } from './use-cases/resolve-session.ts'
import { signIn } from './use-cases/sign-in.ts'
import { signOut } from './use-cases/sign-out.ts'

const morning = new Date('2024-10-14T08:00:00Z')
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000)
const hours = 60
const days = 24 * hours

onEachDatabase('sign-in', (database) => {
  const at = (now = morning) => testDeps(database(), { actor: nobody, now })
  const admin = (now = morning) => testDeps(database(), { actor: system('test'), now })
  const enter = (email: string, password = goodPassword, now = morning, address = '10.0.0.1') =>
    signIn(at(now), { email, password, address })

  test('the right password opens a session that knows who it is', async () => {
    await anInvitedPerson(admin(), 'ema@mesto.example')
    const opened = await enter('  EMA@mesto.example ')
    expect(await resolveSession(at(), opened.token)).toMatchObject({
      email: 'ema@mesto.example',
      name: 'Ema Dolní',
      language: 'cs',
      csrfToken: opened.csrfToken,
    })
    expect(await resolveSession(at(), 'made up')).toBeNull()
  })

  test('an unknown e-mail gets the same answer as a wrong password', async () => {
    await anInvitedPerson(admin(), 'known@mesto.example')
    const refusal = { code: 'access.wrong_password', field: 'password', details: { left: 4 } }
    await expect(enter('known@mesto.example', 'wrong')).rejects.toMatchObject(refusal)
    await expect(enter('unknown@mesto.example', 'wrong')).rejects.toMatchObject(refusal)
  })

  test('after five wrong passwords even the right one waits for the next quarter of an hour', async () => {
    await anInvitedPerson(admin(), 'guessed@mesto.example')
    for (const left of [4, 3, 2, 1, 0]) {
      await expect(enter('guessed@mesto.example', 'wrong')).rejects.toMatchObject({ details: { left } })
    }
    await expect(enter('guessed@mesto.example')).rejects.toMatchObject({
      code: 'access.too_many_attempts',
      details: { minutes: 15 },
    })
    await expect(enter('guessed@mesto.example', goodPassword, later(14))).rejects.toMatchObject({
      details: { minutes: 1 },
    })
    expect(await enter('guessed@mesto.example', goodPassword, later(15))).toHaveProperty('token')
  })

  test('the right password gives the attempts back', async () => {
    await anInvitedPerson(admin(), 'clumsy@mesto.example')
    await expect(enter('clumsy@mesto.example', 'wrong')).rejects.toMatchObject({ details: { left: 4 } })
    await enter('clumsy@mesto.example')
    await expect(enter('clumsy@mesto.example', 'wrong')).rejects.toMatchObject({ details: { left: 4 } })
  })

  test('one address cannot try many e-mails', async () => {
    await anInvitedPerson(admin(), 'target@mesto.example')
    await admin().write('test', async (tx) => {
      const key = { by: 'address', value: '203.0.113.7' } as const
      for (let hit = 0; hit < attemptLimits.address; hit += 1) await countAttempt(tx, key, morning)
    })
    await expect(enter('target@mesto.example', goodPassword, morning, '203.0.113.7')).rejects.toMatchObject({
      code: 'access.too_many_attempts',
    })
    expect(await enter('target@mesto.example', goodPassword, morning, '203.0.113.8')).toHaveProperty('token')
  })

  test('a session ends after twelve hours without use, and after fourteen days in any case', async () => {
    await anInvitedPerson(admin(), 'steady@mesto.example')
    const idle = await enter('steady@mesto.example')
    expect(await resolveSession(at(later(12 * hours)), idle.token)).toBeNull()

    const used = await enter('steady@mesto.example')
    for (let hour = 11; hour < 14 * 24; hour += 11) {
      expect(await resolveSession(at(later(hour * hours)), used.token)).not.toBeNull()
    }
    expect(await resolveSession(at(later(14 * days)), used.token)).toBeNull()
  })

  test('signing out ends one session and leaves the others', async () => {
    await anInvitedPerson(admin(), 'two@mesto.example')
    const [office, home] = [await enter('two@mesto.example'), await enter('two@mesto.example')]
    await signOut(at(), office.token)
    expect(await resolveSession(at(), office.token)).toBeNull()
    expect(await resolveSession(at(), home.token)).not.toBeNull()
  })

  test('a closed account is signed out at once and says so only to the right password', async () => {
    const person = await anInvitedPerson(admin(), 'leaver@mesto.example')
    if (person.kind !== 'account') throw new Error('An account was expected.')
    const opened = await enter('leaver@mesto.example')
    await disableAccount(admin(), person.accountId)
    expect(await resolveSession(at(), opened.token)).toBeNull()
    await expect(enter('leaver@mesto.example', 'wrong')).rejects.toMatchObject({ code: 'access.wrong_password' })
    await expect(enter('leaver@mesto.example')).rejects.toMatchObject({ code: 'access.account_disabled' })
    await enableAccount(admin(), person.accountId)
    expect(await enter('leaver@mesto.example', goodPassword, later(15))).toHaveProperty('token')
  })

  test('a new password needs the current one and ends the other sessions', async () => {
    const actor = await anInvitedPerson(admin(), 'changer@mesto.example')
    const own = testDeps(database(), { actor, now: morning })
    const [here, elsewhere] = [await enter('changer@mesto.example'), await enter('changer@mesto.example')]
    const { csrfToken } = here
    const password = 'čtyři malé káči pluly'
    await expect(changePassword(own, { current: 'wrong', password, csrfToken })).rejects.toMatchObject({
      code: 'account.current_password',
      field: 'current-password',
    })
    await expect(changePassword(own, { current: goodPassword, password: 'krátké', csrfToken })).rejects.toMatchObject({
      code: 'account.password_short',
      field: 'password',
    })

    await changePassword(own, { current: goodPassword, password, csrfToken })
    expect(await resolveSession(at(), here.token)).not.toBeNull()
    expect(await resolveSession(at(), elsewhere.token)).toBeNull()
    expect(await enter('changer@mesto.example', password)).toHaveProperty('token')
    await expect(changePassword(at(), { current: '', password, csrfToken })).rejects.toMatchObject({
      code: 'access.sign_in_first',
    })
  })

  test('an account without a password cannot be entered by any', async () => {
    const { label } = await aPerson(admin(), 'reader')
    const { accounts } = await listAccounts(admin(), { text: label })
    expect(accounts).toHaveLength(1)
    for (const password of ['', 'undefined', 'null']) {
      await expect(enter(accounts[0]?.email ?? '', password)).rejects.toMatchObject({ code: 'access.wrong_password' })
    }
  })
})
