import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Digest, DigestState } from '../domain/digest-state.ts'
import type { Reminder } from '../domain/reminders-due.ts'
import type { AgendaTables } from './tables.ts'

type DigestId = Digest['id']

export async function digestOf(tx: Transaction, accountId: Id<'Account'>, day: LocalDate): Promise<Digest | null> {
  const row = await tables(tx)
    .selectFrom('digest')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('day', '=', day)
    .executeTakeFirst()
  return row === undefined ? null : digestFromRow(row)
}

/** Everything that a person has been reminded of, or is going to be by an e-mail that still waits. */
export async function remindersOf(tx: Transaction, accountId: Id<'Account'>): Promise<readonly Reminder[]> {
  const rows = await tables(tx)
    .selectFrom('reminder')
    .select(['item_key', 'threshold'])
    .where('account_id', '=', accountId)
    .execute()
  return rows.map(({ item_key: itemKey, threshold }) => ({ itemKey, threshold }))
}

/** Drops e-mails of earlier days that nobody has handed over, with their reminders: what is still true is said anew. */
export async function dropWaitingDigests(tx: Transaction, before: LocalDate): Promise<void> {
  await tables(tx).deleteFrom('digest').where('state', '=', 'pending').where('day', '<', before).execute()
}

/** Saves a digest with what it reminds of; false when another instance was faster, and nothing is saved. */
export async function insertDigest(
  tx: Transaction,
  { id, accountId, ...digest }: Digest,
  reminders: readonly Reminder[],
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('digest')
    .values({ id, account_id: accountId, ...digest, problem: null, finished_at: null })
    .onConflict((conflict) => conflict.columns(['account_id', 'day']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const rows = reminders.map(({ itemKey, threshold }) => ({
    account_id: accountId,
    item_key: itemKey,
    threshold,
    digest_id: id,
  }))
  await tables(tx).insertInto('reminder').values(rows).execute()
  return true
}

/** Begins to hand a digest over; false when somebody else has, or when it is no more. */
export async function beginHandOver(tx: Transaction, id: DigestId): Promise<boolean> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('digest')
    .set(({ eb }) => ({ state: 'handing-over' as const, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

const unfinished: readonly DigestState[] = ['pending', 'handing-over']

export type Ending = { readonly state: DigestState; readonly problem: string | null; readonly at: Date }

/**
 * Notes how an attempt ended. Of what is over the text is forgotten: it is in the mailbox, or nowhere. That it was accepted is
 * believed even after somebody else gave it up; nothing else changes what is over.
 */
export async function endAttempt(tx: Transaction, id: DigestId, { state, problem, at }: Ending): Promise<void> {
  const over = state === 'pending' ? {} : { text: '', html: '', finished_at: at }
  await tables(tx)
    .updateTable('digest')
    .set({ state, problem, ...over })
    .where('id', '=', id)
    .where('state', 'in', state === 'sent' ? [...unfinished, 'unknown'] : unfinished)
    .execute()
}

function digestFromRow(row: Selectable<AgendaTables['digest']>): Digest {
  const { state, subject, text, html } = row
  return { id: asId(row.id), accountId: asId(row.account_id), day: localDate(row.day), state, subject, text, html }
}

function tables(tx: Transaction) {
  return tx.withTables<AgendaTables>()
}
