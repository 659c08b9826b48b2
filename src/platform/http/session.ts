import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'

/** Who is signed in, as far as every screen needs it. Resolved anew for each request; the access module knows how. */
export type Session = {
  readonly accountId: Id<'Account'>
  readonly name: string
  readonly email: string
  readonly language: Language
  /** Proves that a form was made by us for this session; every write carries it. */
  readonly csrfToken: string
}

/** The cookie that carries the session's token. The `__Host-` prefix needs HTTPS, so plain local HTTP goes without it. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-spoluplan' : 'spoluplan'
}

export const languageCookie = 'jazyk'
