import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import type { AttemptKey } from '../domain/attempts.ts'
import { checkPassword } from '../domain/password.ts'
import { hashPassword, verifyPassword } from '../secrets.ts'
import { accountById, passwordHashOf, savePasswordHash } from '../store/accounts-store.ts'
import { forgiveAttempt } from '../store/attempts-store.ts'
import { deleteSessionsOf } from '../store/sessions-store.ts'
import { takeAttempt } from './take-attempt.ts'

export type ChangePassword = {
  readonly current: string
  readonly password: string
  /** Of the session in which it happens; all others of the account end. */
  readonly csrfToken: string
}

/** Changes one's own password. The current one is asked for, so that an unattended screen is not enough. */
export async function changePassword(deps: Deps, command: ChangePassword): Promise<void> {
  if (deps.actor.kind !== 'account') throw new Refusal('access.sign_in_first')
  const { accountId } = deps.actor
  const { account, kept } = await deps.read(async (tx) => ({
    account: await accountById(tx, accountId),
    kept: await passwordHashOf(tx, accountId),
  }))
  const key: AttemptKey = { by: 'email', value: account.email }
  await takeAttempt(deps.as(system('change of password')), [key])
  if (!(await verifyPassword(command.current, kept)))
    throw new Refusal('account.current_password', {}, 'current-password')
  checkPassword(command.password, account.email)

  const hash = await hashPassword(command.password)
  await deps.write('account.change-password', async (tx) => {
    await forgiveAttempt(tx, key, deps.now())
    await savePasswordHash(tx, accountId, hash)
    await deleteSessionsOf(tx, accountId, command.csrfToken)
  })
}
