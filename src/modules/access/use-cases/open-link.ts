import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import type { Account } from '../domain/account.ts'
import { type LinkPurpose, requireUsable } from '../domain/link.ts'
import { accountById } from '../store/accounts-store.ts'
import { linkByToken } from '../store/links-store.ts'

/** What a one-time link is for. No account: the first administrator, who says their name and e-mail first. */
export type OpenedLink = { readonly purpose: LinkPurpose; readonly account: Account | null }

/** Looks at a link without using it; refuses an unknown, used or expired one. */
export async function openLink(deps: Deps, token: string): Promise<OpenedLink> {
  return deps.as(system('one-time link')).read(async (tx) => {
    const link = requireUsable(await linkByToken(tx, token), deps.now())
    const account = link.accountId === null ? null : await accountById(tx, link.accountId)
    return { purpose: link.purpose, account }
  })
}
