import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'

/** A link that works once: an invitation (of the first administrator, when it names no account), or a new password. */
export type AccountLink = {
  readonly id: Id<'OneTimeLink'>
  readonly purpose: LinkPurpose
  readonly accountId: Id<'Account'> | null
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

export type LinkPurpose = 'invitation' | 'password'

/** The link when it still works; otherwise the refusal says why it does not. */
export function requireUsable(link: AccountLink | null, now: Date): AccountLink {
  if (link === null) throw new Refusal('link.unknown')
  if (link.usedAt !== null) throw new Refusal('link.used')
  if (link.expiresAt <= now) throw new Refusal('link.expired')
  return link
}

/** Where the person opens it, within the application. */
export function accountLinkPath(link: { readonly purpose: LinkPurpose; readonly token: string }): string {
  return `/${link.purpose === 'invitation' ? 'pozvanka' : 'nove-heslo'}/${link.token}`
}
