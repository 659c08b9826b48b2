import { asId, type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Account } from '../domain/account.ts'
import type { AccessTables } from './tables.ts'

export async function accountById(tx: Transaction, id: Id<'Account'>): Promise<Account> {
  const row = await accounts(tx).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not_found')
  return accountFromRow(row)
}

export async function accountByEmail(tx: Transaction, email: string): Promise<Account | null> {
  const row = await accounts(tx).where('email', '=', email).executeTakeFirst()
  return row === undefined ? null : accountFromRow(row)
}

/** The hash of the password that is kept; null when the account has none. */
export async function passwordHashOf(tx: Transaction, id: Id<'Account'>): Promise<string | null> {
  const row = await tables(tx).selectFrom('account').select('password_hash').where('id', '=', id).executeTakeFirst()
  return row?.password_hash ?? null
}

export async function insertAccount(tx: Transaction, details: Omit<Account, 'id' | 'version'>): Promise<Account> {
  const account: Account = { ...details, id: newId<'Account'>(), version: 1 }
  const { version: _, ...values } = account
  await tables(tx)
    .insertInto('account')
    .values({ ...values, password_hash: null })
    .execute()
  return account
}

/** Saves the name, state and language; an e-mail never changes. */
export async function saveAccount(tx: Transaction, account: Account): Promise<Account> {
  const { name, state, language } = account
  const version = account.version + 1
  const changed = tables(tx).updateTable('account').set({ name, state, language, version })
  requireOneChanged(
    await changed.where('id', '=', account.id).where('version', '=', account.version).executeTakeFirstOrThrow(),
  )
  return { ...account, version }
}

export async function savePasswordHash(tx: Transaction, id: Id<'Account'>, hash: string): Promise<void> {
  requireOneChanged(
    await tables(tx).updateTable('account').set({ password_hash: hash }).where('id', '=', id).executeTakeFirstOrThrow(),
  )
}

export type AccountRow = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly state: Account['state']
  readonly language: Account['language']
  readonly version: number
}

export const accountColumns = ['id', 'email', 'name', 'state', 'language', 'version'] as const

export function accountFromRow({ id, email, name, state, language, version }: AccountRow): Account {
  return { id: asId<'Account'>(id), email, name, state, language, version }
}

function tables(tx: Transaction) {
  return tx.withTables<AccessTables>()
}

function accounts(tx: Transaction) {
  return tables(tx).selectFrom('account').select(accountColumns)
}
