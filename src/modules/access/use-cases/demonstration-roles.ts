import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import type { Client } from '#platform/http/client.ts'
import type { Account } from '../domain/account.ts'
import { roles } from '../domain/roles.ts'
import { demonstrationAccounts, isDemonstration } from '../store/demonstration-store.ts'
import { grantsOf, type NamedGrant } from '../store/grants-store.ts'

export type DemonstrationRole = { readonly account: Account; readonly grant: NamedGrant }

/** One account for each role in which a visitor may look around; none when that is not allowed from where they are. */
export async function demonstrationRoles(deps: Deps, client: Client): Promise<readonly DemonstrationRole[]> {
  if (!client.local) return []
  return deps.as(system('demonstration')).read(async (tx) => {
    if (!(await isDemonstration(tx))) return []
    const accounts = await demonstrationAccounts(tx)
    const grants = await grantsOf(
      tx,
      accounts.map(({ id }) => id),
    )
    const offered = accounts.flatMap((account) => (grants.get(account.id) ?? []).map((grant) => ({ account, grant })))
    return roles.flatMap((role) => offered.find(({ grant }) => grant.role === role) ?? [])
  })
}
