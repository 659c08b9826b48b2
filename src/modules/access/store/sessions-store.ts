import { sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Session } from '#platform/http/session.ts'
import { sessionEnd } from '../domain/lifetimes.ts'
import { hashToken, newToken } from '../secrets.ts'
import type { AccessTables } from './tables.ts'

/** What a browser gets: the token for its cookie and when the cookie ends. */
export type OpenedSession = { readonly token: string; readonly csrfToken: string; readonly endsAt: Date }

export async function insertSession(tx: Transaction, accountId: Id<'Account'>, now: Date): Promise<OpenedSession> {
  const opened = { token: newToken(), csrfToken: newToken(), endsAt: sessionEnd(now, now) }
  await tables(tx).deleteFrom('session').where('account_id', '=', accountId).where('expires_at', '<=', now).execute()
  await tables(tx)
    .insertInto('session')
    .values({
      token_hash: hashToken(opened.token),
      account_id: accountId,
      csrf_token: opened.csrfToken,
      created_at: now,
      last_seen_at: now,
      expires_at: opened.endsAt,
    })
    .execute()
  return opened
}

export type KeptSession = Session & { readonly createdAt: Date; readonly lastSeenAt: Date }

/** The session of a token, unless it has ended or the account was disabled. */
export async function sessionByToken(tx: Transaction, token: string, now: Date): Promise<KeptSession | null> {
  const row = await tables(tx)
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['account.id', 'account.name', 'account.email', 'account.language'])
    .select(['session.csrf_token', 'session.created_at', 'session.last_seen_at'])
    .where('session.token_hash', '=', hashToken(token))
    .where('session.expires_at', '>', now)
    .where('account.state', '=', 'active')
    .executeTakeFirst()
  if (row === undefined) return null
  const { id, name, email, language, csrf_token: csrfToken, created_at: createdAt, last_seen_at: lastSeenAt } = row
  return { accountId: asId<'Account'>(id), name, email, language, csrfToken, createdAt, lastSeenAt }
}

export async function renewSession(tx: Transaction, token: string, endsAt: Date, now: Date): Promise<void> {
  await tables(tx)
    .updateTable('session')
    .set({ last_seen_at: now, expires_at: endsAt })
    .where('token_hash', '=', hashToken(token))
    .execute()
}

export async function deleteSession(tx: Transaction, token: string): Promise<void> {
  await tables(tx).deleteFrom('session').where('token_hash', '=', hashToken(token)).execute()
}

/** Signs an account out everywhere, but for the session that is kept. */
export async function deleteSessionsOf(tx: Transaction, accountId: Id<'Account'>, keptCsrfToken = ''): Promise<void> {
  await tables(tx)
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .where(sql<boolean>`csrf_token <> ${keptCsrfToken}`)
    .execute()
}

function tables(tx: Transaction) {
  return tx.withTables<AccessTables>()
}
