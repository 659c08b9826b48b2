import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authoriseEverywhere } from '../authorise.ts'
import type { Account } from '../domain/account.ts'
import { accountById, passwordHashOf, saveAccount } from '../store/accounts-store.ts'
import { closeLinks } from '../store/links-store.ts'
import { deleteSessionsOf } from '../store/sessions-store.ts'

/** Closes an account: the person is signed out at once, their links end, what they did stays in the history. */
export async function disableAccount(deps: Deps, accountId: Id<'Account'>): Promise<Account> {
  return deps.write('account.disable', async (tx) => {
    await authoriseEverywhere(tx, deps.actor, 'account.manage')
    const account = await accountById(tx, accountId)

    if (deps.actor.kind === 'account' && deps.actor.accountId === accountId) throw new Refusal('account.own')

    await closeLinks(tx, accountId, deps.now())
    await deleteSessionsOf(tx, accountId)
    return account.state === 'disabled' ? account : saveAccount(tx, { ...account, state: 'disabled' })
  })
}

/** Opens a closed account again, with its roles and its password, if it had one. */
export async function enableAccount(deps: Deps, accountId: Id<'Account'>): Promise<Account> {
  return deps.write('account.enable', async (tx) => {
    await authoriseEverywhere(tx, deps.actor, 'account.manage')
    const account = await accountById(tx, accountId)

    if (account.state !== 'disabled') return account
    const state = (await passwordHashOf(tx, accountId)) === null ? 'invited' : 'active'

    return saveAccount(tx, { ...account, state })
  })
}
