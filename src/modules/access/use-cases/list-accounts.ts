import type { Deps } from '#platform/deps.ts'
import { authoriseEverywhere } from '../authorise.ts'
import { type AccountFilter, type AccountPage, pageOfAccounts } from '../store/account-list-store.ts'

/** One page of all accounts with their roles, in Czech order of names. */
export async function listAccounts(deps: Deps, filter: AccountFilter = {}): Promise<AccountPage> {
  return deps.read(async (tx) => {
    await authoriseEverywhere(tx, deps.actor, 'account.manage')
    return pageOfAccounts(tx, filter)
  })
}
