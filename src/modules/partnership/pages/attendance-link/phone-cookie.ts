/** Names the phone by which somebody writes himself or herself in, so that each serves once. Nothing else is kept in it. */
const name = 'prezence'
const keptForSeconds = 2 * 24 * 3600

/** What the phone says in a request's `Cookie` header; null when it says nothing that we could have made. */
export function phoneIn(cookieHeader: string | null): string | null {
  const pair = (cookieHeader ?? '').split(';').find((part) => part.trim().startsWith(`${name}=`))
  const value = pair?.trim().slice(name.length + 1) ?? ''
  return /^[\w-]{43}$/.test(value) ? value : null
}

/** The header that gives a phone its name. */
export function phoneCookie(publicUrl: string, phone: string): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  return `${name}=${phone}; Path=/prezence; Max-Age=${keptForSeconds}; HttpOnly; SameSite=Lax${secure}`
}
