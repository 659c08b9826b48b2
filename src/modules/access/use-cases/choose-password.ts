import { foldSpaces } from '#kernel/folding.ts'
import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { type Account, checkEmail } from '../domain/account.ts'
import { requireUsable } from '../domain/link.ts'
import { checkPassword } from '../domain/password.ts'
import { hashPassword } from '../secrets.ts'
import { accountByEmail, accountById, insertAccount, saveAccount, savePasswordHash } from '../store/accounts-store.ts'
import { hasAdministrator, insertGrant } from '../store/grants-store.ts'
import { closeLinks, linkByToken, useLink } from '../store/links-store.ts'
import { deleteSessionsOf, insertSession, type OpenedSession } from '../store/sessions-store.ts'
import { openLink } from './open-link.ts'

export type ChoosePassword = {
  readonly token: string
  readonly password: string
  /** Only for the first administrator, whose account does not exist yet. */
  readonly person?: { readonly name: string; readonly email: string }
}

/**
 * A person opens their invitation or their link for a new password, chooses the password and is signed in. The link is used
 * up, and every other session of the account ends.
 */
export async function choosePassword(deps: Deps, command: ChoosePassword): Promise<OpenedSession> {
  const { account: invited } = await openLink(deps, command.token)
  const email = invited?.email ?? checkEmail(command.person?.email ?? '')
  checkPassword(command.password, email)

  const hash = await hashPassword(command.password)
  const actor = invited === null ? system(email) : owner(invited)
  return deps.as(actor).write('account.choose-password', async (tx) => {
    const link = requireUsable(await linkByToken(tx, command.token), deps.now())
    await useLink(tx, link, deps.now())
    const account =
      link.accountId === null
        ? await firstAdministrator(tx, email, command.person?.name ?? '')
        : await accountById(tx, link.accountId)
    if (account.state === 'disabled') throw new Refusal('access.account_disabled')
    if (account.state === 'invited') await saveAccount(tx, { ...account, state: 'active' })
    await savePasswordHash(tx, account.id, hash)
    await closeLinks(tx, account.id, deps.now())
    await deleteSessionsOf(tx, account.id)
    return insertSession(tx, account.id, deps.now())
  })
}

function owner({ id, name }: Account) {
  return { kind: 'account', accountId: id, label: name } as const
}

async function firstAdministrator(tx: Transaction, email: string, given: string): Promise<Account> {
  const name = foldSpaces(given)
  if (name === '') throw new Refusal('account.name_missing', {}, 'name')
  if (await hasAdministrator(tx)) throw new Refusal('link.used')
  const known = await accountByEmail(tx, email)
  const account = known ?? (await insertAccount(tx, { email, name, state: 'invited', language: 'cs' }))
  await insertGrant(tx, account.id, { role: 'administrator', scope: { kind: 'everywhere' } })
  return account
}
