import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { CalendarFeed, FeedId } from '../domain/calendar-feed.ts'
import type { AgendaTables } from './tables.ts'

/** The person's calendars that still work, the oldest first. */
export async function feedsOf(tx: Transaction, accountId: Id<'Account'>): Promise<readonly CalendarFeed[]> {
  const rows = await tables(tx)
    .selectFrom('calendar_feed')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute()
  return rows.map(feedFromRow)
}

/** The calendar of a secret address; null when there is none, or none any more. */
export async function feedByToken(tx: Transaction, tokenHash: Buffer): Promise<CalendarFeed | null> {
  const row = await tables(tx)
    .selectFrom('calendar_feed')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : feedFromRow(row)
}

export async function insertFeed(
  tx: Transaction,
  { id, accountId, unitId }: Pick<CalendarFeed, 'id' | 'accountId' | 'unitId'>,
  tokenHash: Buffer,
): Promise<void> {
  await tables(tx)
    .insertInto('calendar_feed')
    .values({
      id,
      account_id: accountId,
      unit_id: unitId,
      token_hash: tokenHash,
      revoked_at: null,
      last_read_at: null,
      etag: null,
      changed_at: null,
    })
    .execute()
}

/** Another person's calendar is as if it were not there. */
export async function revokeFeed(tx: Transaction, id: FeedId, at: Date): Promise<void> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('calendar_feed')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Refusal('record.not_found')
}

/** Notes that a program has read the calendar, and since when it says what it says. */
export async function noteReading(
  tx: Transaction,
  id: FeedId,
  { etag, changedAt, at }: { readonly etag: string; readonly changedAt: Date; readonly at: Date },
): Promise<void> {
  await tables(tx)
    .updateTable('calendar_feed')
    .set({ etag, changed_at: changedAt, last_read_at: at })
    .where('id', '=', id)
    .execute()
}

function feedFromRow(row: Selectable<AgendaTables['calendar_feed']>): CalendarFeed {
  return {
    id: asId(row.id),
    accountId: asId(row.account_id),
    unitId: row.unit_id === null ? null : asId(row.unit_id),
    createdAt: row.created_at,
    lastReadAt: row.last_read_at,
    etag: row.etag,
    changedAt: row.changed_at,
  }
}

function tables(tx: Transaction) {
  return tx.withTables<AgendaTables>()
}
