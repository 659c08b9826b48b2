import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import type { Client } from '#platform/http/client.ts'
import { accountById, passwordHashOf } from '../store/accounts-store.ts'
import { isDemonstration } from '../store/demonstration-store.ts'
import { insertSession, type OpenedSession } from '../store/sessions-store.ts'

export type SignInAs = { readonly accountId: Id<'Account'>; readonly client: Client }

/**
 * One click into a role of the demonstration. Only on an installation that shows invented towns, only from the computer on
 * which it runs, and only into an account of the demonstration, which has no password.
 */
export async function signInAs(deps: Deps, { accountId, client }: SignInAs): Promise<OpenedSession> {
  return deps.as(system('demonstration')).write('session.open-demonstration', async (tx) => {
    if (!client.local || !(await isDemonstration(tx))) throw new Refusal('access.no_demonstration')

    const account = await accountById(tx, accountId)
    const invented = account.state === 'active' && (await passwordHashOf(tx, accountId)) === null
    if (!invented) throw new Refusal('access.no_demonstration')

    return insertSession(tx, accountId, deps.now())
  })
}
