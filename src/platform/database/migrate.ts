import { readdirSync, readFileSync } from 'node:fs'
import type { Pool } from 'pg'
import { StartFault } from '../start-fault.ts'

const folder = new URL('../../../migrations/', import.meta.url)

/** PostgreSQL 16 and later, the embedded one included, takes Czech order as rules; 15 knows it by the name of the locale. */
const czechCollation = {
  byRules: "locale='und', rules='&C<č<<<Č&H<ch<<<cH<<<Ch<<<CH&R<ř<<<Ř&S<š<<<Š&Z<ž<<<Ž'",
  byName: "locale='cs'",
}

/** Applies the numbered files of `migrations/` that the database does not have yet, all in one transaction, forward only. */
export async function migrate(pool: Pool): Promise<readonly string[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(20212027)')
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    )
    const version = Number((await client.query('show server_version_num')).rows[0].server_version_num)
    if (version < 150_000) {
      throw new StartFault('Databáze je starší než PostgreSQL 15.', 'The database is older than PostgreSQL 15.')
    }
    const known = new Set(
      (await client.query<{ name: string }>('select name from migration')).rows.map((row) => row.name),
    )
    const missing = readdirSync(folder)
      .filter((name) => name.endsWith('.sql') && !known.has(name))
      .sort()
    for (const name of missing) {
      const sql = readFileSync(new URL(name, folder), 'utf8')
      await client.query(
        sql.replaceAll('/*czech*/', version >= 160_000 ? czechCollation.byRules : czechCollation.byName),
      )
      await client.query('insert into migration (name) values ($1)', [name])
    }
    await client.query('commit')
    return missing
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
