const minute = 60_000
const windowLength = 15 * minute

/** What attempts are counted by. */
export type AttemptKey = { readonly by: 'email' | 'address'; readonly value: string }

/** Wrong passwords that one e-mail, and one address for all e-mails together, may try within a window. */
export const attemptLimits = { email: 5, address: 50 } as const

/** The window to which a moment belongs, and the whole minutes until it ends. */
export function attemptWindow(now: Date): { readonly start: Date; readonly minutesLeft: number } {
  const start = Math.floor(now.getTime() / windowLength) * windowLength
  return { start: new Date(start), minutesLeft: Math.ceil((start + windowLength - now.getTime()) / minute) }
}
