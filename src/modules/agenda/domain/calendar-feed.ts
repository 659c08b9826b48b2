import type { Id } from '#kernel/ids.ts'

export type FeedId = Id<'CalendarFeed'>

/** A calendar that a program reads by its secret address until the person revokes it. */
export type CalendarFeed = {
  readonly id: FeedId
  readonly accountId: Id<'Account'>
  /** Null: everything that concerns the person; otherwise the meetings and deadlines of one unit. */
  readonly unitId: Id<'Unit'> | null
  readonly createdAt: Date
  readonly lastReadAt: Date | null
  readonly etag: string | null
  readonly changedAt: Date | null
}

/** Where a calendar program reads it, within the application. */
export function feedPath(token: string): string {
  return `/kalendar/${token}.ics`
}
