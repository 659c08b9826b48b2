import type { Transaction } from '#platform/database/database.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import type { MinutesTables } from './minutes-tables.ts'

/** Both versions of a meeting's minutes. */
export type StoredMinutes = {
  readonly text: string
  /** Grows by one with each change of the internal text. */
  readonly version: number
  readonly publicText: string | null
  /** Version of the internal text from which the public one was prepared. */
  readonly publicFrom: number | null
  /** What of the public text a person has vouched for. */
  readonly vouched: readonly string[]
}

/** The minutes of a meeting that is known to be there. */
export async function minutesOf(tx: Transaction, meetingId: MeetingId): Promise<StoredMinutes> {
  const row = await tx
    .withTables<MinutesTables>()
    .selectFrom('meeting')
    .select(['minutes', 'minutes_version', 'public_minutes', 'public_minutes_version', 'public_minutes_vouched'])
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow()
  return {
    text: row.minutes,
    version: row.minutes_version,
    publicText: row.public_minutes,
    publicFrom: row.public_minutes_version,
    vouched: row.public_minutes_vouched,
  }
}

/** Replaces the internal text; the meeting's version grows with it. */
export async function writeMinutes(tx: Transaction, meetingId: MeetingId, text: string): Promise<void> {
  await tx
    .withTables<MinutesTables>()
    .updateTable('meeting')
    .set(({ eb }) => ({ minutes: text, version: eb('version', '+', 1) }))
    .where('id', '=', meetingId)
    .execute()
}

/** Replaces the public text, or takes it away. */
export async function writePublicMinutes(
  tx: Transaction,
  meetingId: MeetingId,
  {
    text,
    from,
    vouched,
  }: { readonly text: string | null; readonly from: number | null; readonly vouched: readonly string[] },
): Promise<void> {
  await tx
    .withTables<MinutesTables>()
    .updateTable('meeting')
    .set(({ eb }) => ({
      public_minutes: text,
      public_minutes_version: from,
      public_minutes_vouched: JSON.stringify(vouched),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', meetingId)
    .execute()
}
