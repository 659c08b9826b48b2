import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { Role, Scope } from './roles.ts'

/** A person who signs in. Invited until they choose a password; a disabled account keeps its history and cannot sign in. */
export type Account = {
  readonly id: Id<'Account'>
  readonly email: string
  readonly name: string
  readonly state: AccountState
  readonly language: Language
  readonly version: number
}

export type AccountState = 'invited' | 'active' | 'disabled'

/** A role of an account with the place where it holds. */
export type Grant = { readonly role: Role; readonly scope: Scope }

/** An e-mail address as accounts are kept and found by it: trimmed, in lower case. Refuses what cannot be an address. */
export function checkEmail(given: string): string {
  const email = given.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254) throw new Refusal('account.email', {}, 'email')
  return email
}
