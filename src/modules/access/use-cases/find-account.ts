import type { Deps } from '#platform/deps.ts'
import { authoriseEverywhere } from '../authorise.ts'
import { type Account, checkEmail } from '../domain/account.ts'
import { accountByEmail } from '../store/accounts-store.ts'

/** The account with that e-mail, for whoever manages accounts. */
export async function findAccount(deps: Deps, email: string): Promise<Account | null> {
  return deps.read(async (tx) => {
    await authoriseEverywhere(tx, deps.actor, 'account.manage')
    return accountByEmail(tx, checkEmail(email))
  })
}
