import { Refusal } from '#kernel/refusal.ts'

/** Length matters, composition does not (NIST SP 800-63B, 3.1.1.2): long enough to guess in vain, any characters. */
export const shortestPassword = 12
const longestPassword = 200

/** Refuses a password that is easy to guess. */
export function checkPassword(password: string, email: string): void {
  const length = [...password].length
  if (length < shortestPassword) throw new Refusal('account.password_short', { least: shortestPassword }, 'password')
  if (length > longestPassword) throw new Refusal('account.password_long', { most: longestPassword }, 'password')
  if (new Set(password).size < 5 || password.toLowerCase() === email.toLowerCase()) {
    throw new Refusal('account.password_simple', {}, 'password')
  }
}
