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

/** A sentence that one request leaves for the next, in base64url. */
export const flashCookie = 'zprava'

/** The `set-cookie` header by which an action leaves a sentence for the page to which it redirects. */
export function leaveFlash(sentence: string): string {
  return `${flashCookie}=${Buffer.from(sentence, 'utf8').toString('base64url')}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`
}
