import type { Transaction } from '#platform/database/database.ts'
import type { Account } from '../domain/account.ts'
import { accountColumns, accountFromRow } from './accounts-store.ts'
import type { AccessTables } from './tables.ts'

/** Everybody who may sign in. */
export async function activeAccounts(tx: Transaction): Promise<readonly Account[]> {
  const rows = await tx
    .withTables<AccessTables>()
    .selectFrom('account')
    .select(accountColumns)
    .where('state', '=', 'active')
    .orderBy('id')
    .execute()
  return rows.map(accountFromRow)
}
