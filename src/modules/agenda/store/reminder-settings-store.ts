import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Frequency } from '../domain/frequency.ts'
import type { AgendaTables } from './tables.ts'

/** What holds for a person who has chosen nothing. */
const usual: Frequency = 'working-day'

export async function frequencyOf(tx: Transaction, accountId: Id<'Account'>): Promise<Frequency> {
  const row = await tx
    .withTables<AgendaTables>()
    .selectFrom('reminder_setting')
    .select('frequency')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.frequency ?? usual
}

/** How often each of those who have chosen wants it; the others have the usual. */
export async function frequenciesOfAll(tx: Transaction): Promise<(accountId: Id<'Account'>) => Frequency> {
  const rows = await tx
    .withTables<AgendaTables>()
    .selectFrom('reminder_setting')
    .select(['account_id', 'frequency'])
    .execute()
  const chosen = new Map(rows.map(({ account_id: accountId, frequency }) => [accountId, frequency]))
  return (accountId) => chosen.get(accountId) ?? usual
}

export async function saveFrequency(
  tx: Transaction,
  accountId: Id<'Account'>,
  frequency: Frequency,
  at: Date,
): Promise<void> {
  await tx
    .withTables<AgendaTables>()
    .insertInto('reminder_setting')
    .values({ account_id: accountId, frequency, updated_at: at })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ frequency, updated_at: at }))
    .execute()
}
