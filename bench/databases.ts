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

  const measured = await newDatabase(serverUrl, 'template0 encoding UTF8')
  return { ...measured, clean: () => measured.clean().then(() => server?.stop()) }
}

/**
 * A copy of a filled database. On TEST_DATABASE_URL's server the filled one is kept for the next run under a name that says how it
 * was filled; on a server started for this it goes with the server.
 */
export async function copyOfFilled(
  howFilled: string,
  fill: (url: string) => Promise<void>,
): Promise<MeasuredPostgres | null> {
  const given = process.env['TEST_DATABASE_URL'] ?? ''
  const server = given === '' ? await startPostgres() : null
  const serverUrl = server?.url ?? given
  if (serverUrl === '') return null

  const kept = `spoluplan_kept_${howFilled}`
  if (!(await exists(serverUrl, kept))) {
    const filling = `${kept}_unfinished`
    await onServer(serverUrl, `drop database if exists ${filling} with (force)`)
    await onServer(serverUrl, `create database ${filling} template template0 encoding UTF8`)
    await fill(addressOf(serverUrl, filling))
    await onServer(serverUrl, `alter database ${filling} rename to ${kept}`)
  }
  const measured = await newDatabase(serverUrl, kept)
  return { ...measured, clean: () => measured.clean().then(() => server?.stop()) }
}

async function newDatabase(serverUrl: string, template: string): Promise<MeasuredPostgres> {
  const database = `spoluplan_bench_${crypto.randomUUID().replaceAll('-', '')}`
  const version = await onServer(serverUrl, `create database ${database} template ${template}`)
  return {
    url: addressOf(serverUrl, database),
    name: `PostgreSQL ${version}`,
    clean: async () => {
      await onServer(serverUrl, `drop database ${database} with (force)`)
    },
  }
}

function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

async function exists(serverUrl: string, database: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    return (await client.query('select from pg_database where datname = $1', [database])).rowCount === 1
  } finally {
    await client.end()
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
