import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'

/** Whose agenda, calendars and reminders these are; refused to visitors. */
export function requireAccount({ actor }: Pick<Deps, 'actor'>): Id<'Account'> {
  if (actor.kind !== 'account') throw new Refusal('access.sign_in_first')
  return actor.accountId
}
