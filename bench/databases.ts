import pg from 'pg'
import { startPostgres } from '../test/support/postgres-server.ts'

/** A database of its own on PostgreSQL for one measurement. */
export type MeasuredPostgres = { readonly url: string; readonly name: string; clean(): Promise<void> }

/** A new database on TEST_DATABASE_URL's server, else on an installed PostgreSQL started for this; null when there is neither. */
export async function newPostgresDatabase(): Promise<MeasuredPostgres | null> {
  const given = process.env['TEST_DATABASE_URL'] ?? ''
  const server = given === '' ? await startPostgres() : null
  const serverUrl = server?.url ?? given
  if (serverUrl === '') return null

  const database = `spoluplan_bench_${crypto.randomUUID().replaceAll('-', '')}`
  const version = await onServer(serverUrl, `create database ${database} template template0 encoding UTF8`)
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return {
    url: url.href,
    name: `PostgreSQL ${version}`,
    clean: async () => {
      await onServer(serverUrl, `drop database ${database} with (force)`)
      await server?.stop()
    },
  }
}

async function onServer(url: string, statement: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version.split(' ')[0] ?? ''
  } finally {
    await client.end()
  }
}
