import type { Transaction } from '#platform/database/database.ts'
import { type AttemptKey, attemptWindow } from '../domain/attempts.ts'
import { hashToken } from '../secrets.ts'
import type { AccessTables } from './tables.ts'

/** Counts one more attempt in the current window and returns how many there are. */
export async function countAttempt(tx: Transaction, key: AttemptKey, now: Date): Promise<number> {
  const { start } = attemptWindow(now)
  const row = await tables(tx)
    .insertInto('rate_limit')
    .values({ key: hidden(key), window_start: start, hits: 1 })
    .onConflict((conflict) =>
      conflict.columns(['key', 'window_start']).doUpdateSet((of) => ({ hits: of('rate_limit.hits', '+', 1) })),
    )
    .returning('hits')
    .executeTakeFirstOrThrow()
  return row.hits
}

/** The right password was given: an e-mail starts anew, an address gets its attempt back, windows of the past go. */
export async function forgiveAttempt(tx: Transaction, key: AttemptKey, now: Date): Promise<void> {
  const { start } = attemptWindow(now)
  await tables(tx).deleteFrom('rate_limit').where('window_start', '<', start).execute()
  const hits = tables(tx).updateTable('rate_limit').where('key', '=', hidden(key)).where('window_start', '=', start)
  await hits.set((of) => ({ hits: key.by === 'email' ? of.val(0) : of('hits', '-', 1) })).execute()
}

/** Only a hash is kept: what a person mistypes into the field for the e-mail may be a secret. */
function hidden({ by, value }: AttemptKey): string {
  return `${by} ${hashToken(value).toString('base64url')}`
}

function tables(tx: Transaction) {
  return tx.withTables<AccessTables>()
}
