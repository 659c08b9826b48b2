import { type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, hashToken, newToken } from '../../access/index.ts'
import type { CalendarFeed, FeedId } from '../domain/calendar-feed.ts'
import { feedPath } from '../domain/calendar-feed.ts'
import { feedsOf, insertFeed, revokeFeed } from '../store/feeds-store.ts'
import { requireAccount } from './acting-account.ts'
import { unitsOfPerson } from './units-of-person.ts'

/** A person needs one or two; more than this is a slip or a machine. */
const mostFeeds = 20

export type OwnFeeds = {
  readonly feeds: readonly CalendarFeed[]
  /** Units of which a calendar can be made. */
  readonly units: readonly { readonly id: Id<'Unit'>; readonly name: string }[]
}

/** The acting person's calendars that still work, and of what others can be made. */
export async function showOwnFeeds(deps: Deps): Promise<OwnFeeds> {
  const accountId = requireAccount(deps)
  return deps.read(async (tx) => ({
    feeds: await feedsOf(tx, accountId),
    units: (await unitsOfPerson(tx, accountId)).map(({ id, name }) => ({ id, name })),
  }))
}

/**
 * Makes a calendar with a secret address: of the person, or of one unit. The address is given this once; only its hash is kept.
 *
 * @returns the path of the calendar, with the token in it
 */
export async function createFeed(
  deps: Deps,
  { unitId }: { readonly unitId: Id<'Unit'> | null },
): Promise<{ readonly id: FeedId; readonly path: string }> {
  const accountId = requireAccount(deps)
  return deps.write('calendar.create', async (tx) => {
    if (unitId !== null) await authorise(tx, deps.actor, 'unit.read', unitId)
    if ((await feedsOf(tx, accountId)).length >= mostFeeds) throw new Refusal('agenda.too_many_feeds')

    const id = newId<'CalendarFeed'>()
    const token = newToken()
    await insertFeed(tx, { id, accountId, unitId }, hashToken(token))
    return { id, path: feedPath(token) }
  })
}

/** From now on the calendar's address is as if it had never been. */
export async function revokeOwnFeed(deps: Deps, id: FeedId): Promise<void> {
  requireAccount(deps)
  await deps.write('calendar.revoke', (tx) => revokeFeed(tx, id, deps.now()))
}
