import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import type { MinutesDraft } from '../../domain/minutes/draft.ts'
import type { MinutesTables } from './minutes-tables.ts'

export async function findDraft(
  tx: Transaction,
  meetingId: MeetingId,
  accountId: Id<'Account'>,
): Promise<MinutesDraft | null> {
  const row = await tx
    .withTables<MinutesTables>()
    .selectFrom('minutes_draft')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    meetingId: asId(row.meeting_id),
    accountId: asId(row.account_id),
    text: row.text,
    baseVersion: row.base_version,
    savedAt: row.saved_at,
    seenAt: row.seen_at,
  }
}

/** Saves a person's draft in place of the one before. */
export async function writeDraft(tx: Transaction, unitId: Id<'Unit'>, draft: MinutesDraft): Promise<void> {
  const values = {
    text: draft.text,
    base_version: draft.baseVersion,
    saved_at: draft.savedAt,
    seen_at: draft.seenAt,
  }
  await tx
    .withTables<MinutesTables>()
    .insertInto('minutes_draft')
    .values({ meeting_id: draft.meetingId, account_id: draft.accountId, unit_id: unitId, ...values })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'account_id']).doUpdateSet(values))
    .execute()
}

export async function deleteDraft(tx: Transaction, meetingId: MeetingId, accountId: Id<'Account'>): Promise<void> {
  await tx
    .withTables<MinutesTables>()
    .deleteFrom('minutes_draft')
    .where('meeting_id', '=', meetingId)
    .where('account_id', '=', accountId)
    .execute()
}

/** Who else is at the minutes, by name, and since when nothing was heard of them; what they wrote stays theirs. */
export async function otherDrafts(
  tx: Transaction,
  meetingId: MeetingId,
  accountId: Id<'Account'> | null,
): Promise<readonly { readonly name: string; readonly seenAt: Date; readonly written: boolean }[]> {
  const rows = await tx
    .withTables<MinutesTables>()
    .selectFrom('minutes_draft as d')
    .innerJoin('account as a', 'a.id', 'd.account_id')
    .select(['a.name', 'd.seen_at', 'd.account_id'])
    .select(({ eb }) => eb('d.text', 'is not', null).as('written'))
    .where('d.meeting_id', '=', meetingId)
    .orderBy('d.seen_at', 'desc')
    .execute()
  return rows
    .filter((row) => row.account_id !== accountId)
    .map((row) => ({ name: row.name, seenAt: row.seen_at, written: row.written === true }))
}
