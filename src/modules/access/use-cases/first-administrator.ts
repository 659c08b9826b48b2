import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { hasAdministrator } from '../store/grants-store.ts'
import { type IssuedLink, issueLink } from '../store/links-store.ts'

/**
 * On an installation that nobody manages yet, a link by which the first administrator makes their account; null when there is
 * an administrator. Printed when the application starts: whoever started it may read it, nobody else.
 */
export async function createFirstAdministrator(deps: Deps): Promise<IssuedLink | null> {
  if (deps.actor.kind !== 'system') throw new Refusal('access.forbidden')
  return deps.write('account.first-administrator', async (tx) => {
    if (await hasAdministrator(tx)) return null
    return issueLink(tx, deps.actor, { purpose: 'invitation', accountId: null }, deps.now())
  })
}
