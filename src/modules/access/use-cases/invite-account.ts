import { foldSpaces } from '#kernel/folding.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authoriseEverywhere } from '../authorise.ts'
import { type Account, checkEmail, type Grant } from '../domain/account.ts'
import { requireScope } from '../domain/roles.ts'
import { accountByEmail, insertAccount } from '../store/accounts-store.ts'
import { insertGrant } from '../store/grants-store.ts'
import { type IssuedLink, issueLink } from '../store/links-store.ts'

export type InviteAccount = Grant & { readonly name: string; readonly email: string }

/** The link is null when the person signs in already and only got another role. */
export type Invitation = { readonly account: Account; readonly link: IssuedLink | null }

/** Invites a person in a role. Whoever has an account gets the role added; nobody has two accounts for one e-mail. */
export async function inviteAccount(deps: Deps, command: InviteAccount): Promise<Invitation> {
  return deps.write('account.invite', async (tx) => {
    await authoriseEverywhere(tx, deps.actor, 'account.manage')
    const email = checkEmail(command.email)
    const known = await accountByEmail(tx, email)

    requireScope(command.role, command.scope)
    if (known?.state === 'disabled') throw new Refusal('account.disabled', {}, 'email')
    const name = foldSpaces(command.name)
    if (known === null && name === '') throw new Refusal('account.name_missing', {}, 'name')

    const account = known ?? (await insertAccount(tx, { email, name, state: 'invited', language: 'cs' }))
    await insertGrant(tx, account.id, command)
    if (account.state === 'active') return { account, link: null }
    const link = await issueLink(tx, deps.actor, { purpose: 'invitation', accountId: account.id }, deps.now())
    return { account, link }
  })
}
