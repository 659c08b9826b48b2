import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import type { Session } from '#platform/http/session.ts'
import { needsRenewal, sessionEnd } from '../domain/lifetimes.ts'
import { renewSession, sessionByToken } from '../store/sessions-store.ts'

/** Who a session's token belongs to; null when it is unknown or ended. A session in use moves its end, up to its whole limit. */
export async function resolveSession(deps: Deps, token: string): Promise<Session | null> {
  const asSystem = deps.as(system('session'))
  const now = deps.now()
  const kept = await asSystem.read((tx) => sessionByToken(tx, token, now))
  if (kept === null) return null

  const { createdAt, lastSeenAt, ...session } = kept
  if (needsRenewal(lastSeenAt, now)) {
    await asSystem.write('session.renew', (tx) => renewSession(tx, token, sessionEnd(createdAt, now), now))
  }
  return session
}
