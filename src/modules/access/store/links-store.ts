import { asId, type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Actor } from '#platform/actor.ts'
import type { Transaction } from '#platform/database/database.ts'
import { linkEnd } from '../domain/lifetimes.ts'
import type { AccountLink, LinkPurpose } from '../domain/link.ts'
import { hashToken, newToken } from '../secrets.ts'
import type { AccessTables } from './tables.ts'

/** A link as it is shown once, to be copied: nothing but its hash stays here. */
export type IssuedLink = { readonly token: string; readonly purpose: LinkPurpose; readonly expiresAt: Date }

/** Issues a link; earlier ones of the same account stop working. */
export async function issueLink(
  tx: Transaction,
  actor: Actor,
  link: { readonly purpose: LinkPurpose; readonly accountId: Id<'Account'> | null },
  now: Date,
): Promise<IssuedLink> {
  await closeLinks(tx, link.accountId, now)
  const issued = { token: newToken(), purpose: link.purpose, expiresAt: linkEnd(now) }
  await tables(tx)
    .insertInto('one_time_link')
    .values({
      id: newId<'OneTimeLink'>(),
      token_hash: hashToken(issued.token),
      purpose: link.purpose,
      account_id: link.accountId,
      created_by: actor.kind === 'account' ? actor.accountId : null,
      created_at: now,
      expires_at: issued.expiresAt,
    })
    .execute()
  return issued
}

/** The link of a token, used and expired ones included. */
export async function linkByToken(tx: Transaction, token: string): Promise<AccountLink | null> {
  const row = await tables(tx)
    .selectFrom('one_time_link')
    .select(['id', 'purpose', 'account_id', 'expires_at', 'used_at'])
    .where('token_hash', '=', hashToken(token))
    .where('purpose', 'in', ['invitation', 'password'])
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: asId<'OneTimeLink'>(row.id),
    purpose: row.purpose,
    accountId: row.account_id === null ? null : asId<'Account'>(row.account_id),
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  }
}

/** Marks a link as used. Of two people who open it at the same moment the second one is refused. */
export async function useLink(tx: Transaction, link: AccountLink, now: Date): Promise<void> {
  const changed = await tables(tx)
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('id', '=', link.id)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (changed.numUpdatedRows !== 1n) throw new Refusal('link.used')
}

/** Ends all open links of an account; of the first administrator, when there is none. */
export async function closeLinks(tx: Transaction, accountId: Id<'Account'> | null, now: Date): Promise<void> {
  await tables(tx)
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('account_id', accountId === null ? 'is' : '=', accountId)
    .where('purpose', 'in', ['invitation', 'password'])
    .where('used_at', 'is', null)
    .execute()
}

function tables(tx: Transaction) {
  return tx.withTables<AccessTables>()
}
