import { sql } from 'kysely'
import type { Transaction } from './database/database.ts'

/** A plain value as JSON knows it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

type InstallationTable = { readonly installation: { readonly key: string; readonly value: unknown } }

/** What the installation knows about itself under a key, e.g. `demonstration`; null when it knows nothing. */
export async function getInstallation(tx: Transaction, key: string): Promise<unknown> {
  const row = await tx
    .withTables<InstallationTable>()
    .selectFrom('installation')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.value ?? null
}

export async function setInstallation(tx: Transaction, key: string, value: Json): Promise<void> {
  const json = sql<unknown>`${JSON.stringify(value)}::jsonb`
  await tx
    .withTables<InstallationTable>()
    .insertInto('installation')
    .values({ key, value: json })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: json }))
    .execute()
}

/** Keeps a value under a key that has none yet; returns what is kept there. Of two at the same moment both get the same. */
export async function claimInstallation(tx: Transaction, key: string, value: Json): Promise<unknown> {
  await tx
    .withTables<InstallationTable>()
    .insertInto('installation')
    .values({ key, value: sql<unknown>`${JSON.stringify(value)}::jsonb` })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  return getInstallation(tx, key)
}
