import type { Transaction } from '#platform/database/database.ts'
import { getInstallation } from '#platform/installation.ts'
import type { Account } from '../domain/account.ts'
import { accountColumns, accountFromRow } from './accounts-store.ts'
import type { AccessTables } from './tables.ts'

/** Whether the installation shows invented towns. */
export async function isDemonstration(tx: Transaction): Promise<boolean> {
  return (await getInstallation(tx, 'demonstration')) === true
}

/** The invented people: active accounts that have no password, in the order in which they were made. */
export async function demonstrationAccounts(tx: Transaction): Promise<readonly Account[]> {
  const rows = await tx
    .withTables<AccessTables>()
    .selectFrom('account')
    .select(accountColumns)
    .where('state', '=', 'active')
    .where('password_hash', 'is', null)
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map(accountFromRow)
}
