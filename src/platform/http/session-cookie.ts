import { sessionCookieName } from './session.ts'

/** How long a browser keeps the cookie; how long it works is decided by the session in the database. */
const keptForSeconds = 14 * 24 * 3600

/** The header that gives a browser its session: out of reach of scripts, not sent from foreign pages. */
export function sessionCookie(publicUrl: string, token: string): string {
  return `${sessionCookieName(publicUrl)}=${token}; Max-Age=${keptForSeconds}; ${attributes(publicUrl)}`
}

/** The header that takes it away. */
export function endedSessionCookie(publicUrl: string): string {
  return `${sessionCookieName(publicUrl)}=; Max-Age=0; ${attributes(publicUrl)}`
}

/** The token of the session in a request's `Cookie` header; null when there is none. */
export function sessionTokenIn(cookieHeader: string | null | undefined, publicUrl: string): string | null {
  const name = `${sessionCookieName(publicUrl)}=`
  const pair = (cookieHeader ?? '').split(';').find((part) => part.trim().startsWith(name))
  return pair === undefined ? null : pair.trim().slice(name.length)
}

function attributes(publicUrl: string): string {
  return `Path=/; HttpOnly; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`
}
