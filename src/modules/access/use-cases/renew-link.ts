import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authoriseEverywhere } from '../authorise.ts'
import { accountById } from '../store/accounts-store.ts'
import { type IssuedLink, issueLink } from '../store/links-store.ts'

/** A new one-time link for a person who lost the invitation or forgot the password; the earlier one stops working. */
export async function renewLink(deps: Deps, accountId: Id<'Account'>): Promise<IssuedLink> {
  return deps.write('account.renew-link', async (tx) => {
    await authoriseEverywhere(tx, deps.actor, 'account.manage')
    const account = await accountById(tx, accountId)

    if (account.state === 'disabled') throw new Refusal('account.disabled')
    const purpose = account.state === 'invited' ? 'invitation' : 'password'

    return issueLink(tx, deps.actor, { purpose, accountId }, deps.now())
  })
}
