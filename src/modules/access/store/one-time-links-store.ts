import { asId, type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Actor } from '#platform/actor.ts'
import type { Transaction } from '#platform/database/database.ts'
import { hashToken, newToken } from '../secrets.ts'

type Tables = {
  one_time_link: {
    id: string
    token_hash: Buffer
    purpose: string
    unit_id: string | null
    subject_id: string | null
    step: string | null
    created_by: string | null
    created_at: Date
    expires_at: Date
    used_at: Date | null
  }
}

/** For what a link of somebody without an account is: one purpose, one record, and where there are several, one step of it. */
export type LinkTarget = {
  readonly purpose: string
  readonly unitId: Id<'Unit'>
  readonly subjectId: string
  readonly step: string | null
}

export type OneTimeLink = Omit<LinkTarget, 'purpose'> & {
  readonly id: Id<'OneTimeLink'>
  /** Who made it; null when it was the application itself. */
  readonly createdBy: Id<'Account'> | null
}

/** Makes a link that is good for so many days; returns its token, of which only the hash stays. */
export async function issueOneTimeLink(
  tx: Transaction,
  actor: Actor,
  { purpose, unitId, subjectId, step }: LinkTarget,
  now: Date,
  days: number,
): Promise<string> {
  const token = newToken()
  await tx
    .withTables<Tables>()
    .insertInto('one_time_link')
    .values({
      id: newId(),
      token_hash: hashToken(token),
      purpose,
      unit_id: unitId,
      subject_id: subjectId,
      step,
      created_by: actor.kind === 'account' ? actor.accountId : null,
      created_at: now,
      expires_at: new Date(now.getTime() + days * 86_400_000),
    })
    .execute()
  return token
}

/**
 * The link of a token that may still be used, if it was made for this purpose.
 * @throws Refusal `link.unknown`, `link.used`, `link.expired`
 */
export async function openOneTimeLink(
  tx: Transaction,
  token: string,
  purpose: string,
  now: Date,
): Promise<OneTimeLink> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('one_time_link')
    .select(['id', 'unit_id', 'subject_id', 'step', 'created_by', 'expires_at', 'used_at'])
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  if (row === undefined || row.unit_id === null || row.subject_id === null) throw new Refusal('link.unknown')
  if (row.used_at !== null) throw new Refusal('link.used')
  if (row.expires_at <= now) throw new Refusal('link.expired')
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    subjectId: row.subject_id,
    step: row.step,
    createdBy: row.created_by === null ? null : asId(row.created_by),
  }
}

/**
 * Marks a link as used. Of two people who open it at the same moment the second one is refused.
 * @throws Refusal `link.used`
 */
export async function useOneTimeLink(tx: Transaction, { id }: Pick<OneTimeLink, 'id'>, now: Date): Promise<void> {
  const changed = await tx
    .withTables<Tables>()
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (changed.numUpdatedRows !== 1n) throw new Refusal('link.used')
}

/** Ends the links about one record that nobody has used: what they asked for has been answered or is asked no more. */
export async function closeOneTimeLinks(
  tx: Transaction,
  { purpose, subjectId }: Pick<LinkTarget, 'purpose' | 'subjectId'>,
  now: Date,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('purpose', '=', purpose)
    .where('subject_id', '=', subjectId)
    .where('used_at', 'is', null)
    .execute()
}
