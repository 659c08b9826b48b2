import { sql } from 'kysely'
import type { Transaction } from '#platform/database/database.ts'
import type { Account } from '../domain/account.ts'
import { accountColumns, accountFromRow } from './accounts-store.ts'
import { grantsOf, type NamedGrant } from './grants-store.ts'
import type { AccessTables } from './tables.ts'

export type AccountFilter = {
  /** Words of the name or e-mail, with or without diacritics. */
  readonly text?: string | undefined
  /** From 1. */
  readonly page?: number | undefined
  readonly pageSize?: number | undefined
}

export type AccountWithGrants = Account & { readonly grants: readonly NamedGrant[] }
export type AccountPage = { readonly accounts: readonly AccountWithGrants[]; readonly total: number }

export async function pageOfAccounts(tx: Transaction, filter: AccountFilter): Promise<AccountPage> {
  const { page = 1, pageSize = 50 } = filter
  let query = tx.withTables<AccessTables>().selectFrom('account').select(accountColumns)
  for (const word of (filter.text ?? '').split(/\s+/).filter((part) => part !== '')) {
    query = query.where(sql<boolean>`strpos(folded(concat_ws(' ', account.name, email)), folded(${word})) > 0`)
  }
  const { total } = await query
    .clearSelect()
    .select((of) => of.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await query
    .orderBy('name')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const accounts = rows.map(accountFromRow)
  const grants = await grantsOf(
    tx,
    accounts.map(({ id }) => id),
  )
  return { accounts: accounts.map((account) => ({ ...account, grants: grants.get(account.id) ?? [] })), total }
}
