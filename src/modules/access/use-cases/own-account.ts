import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { Account } from '../domain/account.ts'
import { accountById, passwordHashOf } from '../store/accounts-store.ts'
import { grantsOf, type NamedGrant } from '../store/grants-store.ts'

export type OwnAccount = {
  readonly account: Account
  /** Invented people of the demonstration have none. */
  readonly hasPassword: boolean
  readonly grants: readonly NamedGrant[]
}

/** What the person who is signed in sees about themselves. */
export async function ownAccount(deps: Deps): Promise<OwnAccount> {
  if (deps.actor.kind !== 'account') throw new Refusal('access.sign_in_first')
  const { accountId } = deps.actor
  return deps.read(async (tx) => ({
    account: await accountById(tx, accountId),
    hasPassword: (await passwordHashOf(tx, accountId)) !== null,
    grants: (await grantsOf(tx, [accountId])).get(accountId) ?? [],
  }))
}
