import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import type { Account } from '../domain/account.ts'
import type { AttemptKey } from '../domain/attempts.ts'
import { verifyPassword } from '../secrets.ts'
import { accountByEmail, passwordHashOf } from '../store/accounts-store.ts'
import { forgiveAttempt } from '../store/attempts-store.ts'
import { insertSession, type OpenedSession } from '../store/sessions-store.ts'
import { takeAttempt } from './take-attempt.ts'

export type SignIn = {
  readonly email: string
  readonly password: string
  /** Address of the computer that asks; many e-mails tried from one address are stopped too. */
  readonly address: string
}

/**
 * Signs a person in by e-mail and password. An unknown e-mail takes the same time and gets the same answer as a wrong password.
 */
export async function signIn(deps: Deps, command: SignIn): Promise<OpenedSession> {
  const asSystem = deps.as(system('sign-in'))
  const email = command.email.trim().toLowerCase()
  const keys: readonly AttemptKey[] = [
    { by: 'email', value: email },
    { by: 'address', value: command.address },
  ]
  const left = await takeAttempt(asSystem, keys)

  const { account, hash } = await asSystem.read(async (tx) => {
    const found = await accountByEmail(tx, email)
    return { account: found, hash: found === null ? null : await passwordHashOf(tx, found.id) }
  })
  const right = await verifyPassword(command.password, hash)
  requireRight(account, right, left)

  return asSystem.write('session.open', async (tx) => {
    for (const key of keys) await forgiveAttempt(tx, key, deps.now())
    return insertSession(tx, account.id, deps.now())
  })
}

function requireRight(account: Account | null, right: boolean, left: number): asserts account is Account {
  if (account === null || !right) throw new Refusal('access.wrong_password', { left }, 'password')
  if (account.state === 'disabled') throw new Refusal('access.account_disabled')
}
