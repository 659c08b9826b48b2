import path from 'node:path'
import { Kysely, type Transaction as KyselyTransaction, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Actor } from '../actor.ts'
import { StartFault } from '../start-fault.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'

/** A transaction. A store names its own tables with `tx.withTables<…>()`. */
export type Transaction = KyselyTransaction<object>

/**
 * The one way to the data. There is no query outside a transaction: each one first takes the application's own role and says
 * who acts, so that row-level security and the history see the person, on both engines alike.
 */
export type Database = {
  readonly engine: 'embedded' | 'postgresql'
  /** Runs a change. `action` names it in the history, e.g. `agreement.sign`. */
  write<T>(actor: Actor, action: string, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Runs a read-only look at what the actor may see. */
  read<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** The pool as the owner of the tables: for the queue and for migrations only. */
  readonly owner: pg.Pool
  readonly embedded: Embedded | null
  close(): Promise<void>
}

/** Days come as text, not as moments; counts as numbers. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Opens and migrates the embedded database in a folder, or PostgreSQL by its address. */
export async function openDatabase(where: { readonly url: string | null; readonly folder: string }): Promise<Database> {
  const embedded = where.url === null ? await startEmbedded(where.folder) : null
  const pool = new pg.Pool(
    embedded === null
      ? { connectionString: where.url ?? '', max: 10 }
      : { host: embedded.socketFolder, port: 5432, user: 'postgres', database: 'postgres', max: 1 },
  )
  // A client that is checked out while the server dies would otherwise end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  const stop = async (): Promise<void> => {
    await pool.end()
    await embedded?.stop()
  }
  try {
    await migrate(pool)
  } catch (error) {
    await stop()
    throw where.url === null ? error : explainConnection(error, where.url)
  }

  const kysely = new Kysely<object>({ dialect: new PostgresDialect({ pool }) })
  const run = <T>(actor: Actor, action: string | null, work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const transaction = action === null ? kysely.transaction().setAccessMode('read only') : kysely.transaction()
    return transaction.execute(async (tx) => {
      const account = actor.kind === 'account' ? actor.accountId : ''
      await sql`select set_config('role', 'spoluplan_app', true), set_config('app.account', ${account}, true),
        set_config('app.actor', ${actor.kind}, true), set_config('app.label', ${actor.label}, true),
        set_config('app.action', ${action ?? ''}, true)`.execute(tx)
      return work(tx)
    })
  }

  return {
    engine: embedded === null ? 'postgresql' : 'embedded',
    write: run,
    read: (actor, work) => run(actor, null, work),
    owner: pool,
    embedded,
    close: stop,
  }
}

/** Name of the folder of the embedded database, for people. */
export function describeStorage(database: Database, dataDir: string): string {
  return database.engine === 'embedded' ? path.join(dataDir, 'database') : 'PostgreSQL (DATABASE_URL)'
}

function explainConnection(error: unknown, url: string): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const { host } = new URL(url)
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET'].includes(code)) {
    return new StartFault(`Databáze na adrese ${host} neodpovídá.`, `The database at ${host} does not answer.`, {
      cause: error,
    })
  }
  if (['28P01', '28000'].includes(code)) {
    return new StartFault(
      `Databáze na adrese ${host} odmítla jméno nebo heslo.`,
      `The database at ${host} refused the name or password.`,
    )
  }
  if (code === '3D000') {
    return new StartFault(
      `Databáze z proměnné DATABASE_URL neexistuje.`,
      `The database named in DATABASE_URL does not exist.`,
    )
  }
  return error
}
