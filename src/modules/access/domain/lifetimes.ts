const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A session ends after this long without a request … */
const idleLimit = 12 * hour
/** … and in any case this long after the sign-in. */
const wholeLimit = 14 * day
/** How often the end of a session is moved, so that not every request writes. */
const renewalStep = 5 * minute
/** How long an invitation or a link for a new password works. */
const linkLimit = 7 * day

export function sessionEnd(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + idleLimit, createdAt.getTime() + wholeLimit))
}

export function needsRenewal(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= renewalStep
}

export function linkEnd(now: Date): Date {
  return new Date(now.getTime() + linkLimit)
}
