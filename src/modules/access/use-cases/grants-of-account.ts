import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { grantsOf, type NamedGrant } from '../store/grants-store.ts'

/** The roles of an account with the names of their places, for the header and for the account's own page. */
export async function grantsOfAccount(deps: Deps, accountId: Id<'Account'>): Promise<readonly NamedGrant[]> {
  return deps.read(async (tx) => (await grantsOf(tx, [accountId])).get(accountId) ?? [])
}
