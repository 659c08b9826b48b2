import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { type Account, checkEmail, type Grant } from '../domain/account.ts'
import { requireScope } from '../domain/roles.ts'
import { insertAccount } from '../store/accounts-store.ts'
import { insertGrant } from '../store/grants-store.ts'

export type AddDemonstrationAccount = {
  readonly name: string
  readonly email: string
  readonly grants: readonly Grant[]
}

/** Adds an invented person of the demonstration: without a password, so that nobody signs in as them but by `signInAs`. */
export async function addDemonstrationAccount(deps: Deps, command: AddDemonstrationAccount): Promise<Account> {
  if (deps.actor.kind !== 'system') throw new Refusal('access.forbidden')
  return deps.write('account.add-demonstration', async (tx) => {
    const { name, grants } = command
    for (const { role, scope } of grants) requireScope(role, scope)
    const account = await insertAccount(tx, { email: checkEmail(command.email), name, state: 'active', language: 'cs' })
    for (const grant of grants) await insertGrant(tx, account.id, grant)
    return account
  })
}
