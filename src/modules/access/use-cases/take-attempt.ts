import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { type AttemptKey, attemptLimits, attemptWindow } from '../domain/attempts.ts'
import { countAttempt } from '../store/attempts-store.ts'

/**
 * Counts an attempt at a password before the password is looked at, in a transaction of its own, so that many at once do not
 * slip through and a refusal does not undo the count. Returns how many the e-mail has left; refuses when there were too many.
 */
export async function takeAttempt(deps: Deps, keys: readonly AttemptKey[]): Promise<number> {
  const now = deps.now()
  const left = await deps.write('session.attempt', async (tx) => {
    let fewest: number = attemptLimits.address
    for (const key of keys) fewest = Math.min(fewest, attemptLimits[key.by] - (await countAttempt(tx, key, now)))
    return fewest
  })
  if (left < 0) throw new Refusal('access.too_many_attempts', { minutes: attemptWindow(now).minutesLeft })
  return left
}
