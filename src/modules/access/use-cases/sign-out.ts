import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { deleteSession } from '../store/sessions-store.ts'

/** Ends one session. A token that is not known any more is as good as signed out. */
export async function signOut(deps: Deps, token: string): Promise<void> {
  await deps.as(system('sign-out')).write('session.close', (tx) => deleteSession(tx, token))
}
