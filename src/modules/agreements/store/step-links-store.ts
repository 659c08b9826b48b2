import { asId, type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { hashToken, newToken } from '../../access/index.ts'
import type { Agreement } from '../domain/agreement.ts'
import { type StepName, stepNames } from '../domain/life-cycle.ts'

type Tables = {
  one_time_link: {
    id: string
    token_hash: Buffer
    purpose: 'agreement-step'
    unit_id: string
    subject_id: string
    step: string
    created_by: string | null
    created_at: Date
    expires_at: Date
    used_at: Date | null
  }
}

/** What a link of the other side is for. */
export type StepLink = {
  readonly id: Id<'OneTimeLink'>
  readonly agreementId: Id<'Agreement'>
  readonly step: StepName
  readonly createdBy: Id<'Account'> | null
}

/** Days for which a link is good. */
const goodForDays = 30

/** Makes a link; returns its token, of which only the hash stays. */
export async function issueStepLink(
  tx: Transaction,
  agreement: Agreement,
  step: StepName,
  createdBy: Id<'Account'> | null,
  now: Date,
): Promise<string> {
  const token = newToken()
  await tx
    .withTables<Tables>()
    .insertInto('one_time_link')
    .values({
      id: newId(),
      token_hash: hashToken(token),
      purpose: 'agreement-step',
      unit_id: agreement.unitId,
      subject_id: agreement.id,
      step,
      created_by: createdBy,
      created_at: now,
      expires_at: new Date(now.getTime() + goodForDays * 86_400_000),
    })
    .execute()
  return token
}

/**
 * The link of a token that may still be used.
 * @throws Refusal `link.unknown`, `link.used`, `link.expired`
 */
export async function openStepLinkOf(tx: Transaction, token: string, now: Date): Promise<StepLink> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('one_time_link')
    .select(['id', 'subject_id', 'step', 'created_by', 'expires_at', 'used_at'])
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', 'agreement-step')
    .executeTakeFirst()
  const step = stepNames.find((name) => name === row?.step)
  if (row === undefined || step === undefined) throw new Refusal('link.unknown')
  if (row.used_at !== null) throw new Refusal('link.used')
  if (row.expires_at <= now) throw new Refusal('link.expired')
  const createdBy = row.created_by === null ? null : asId<'Account'>(row.created_by)
  return { id: asId(row.id), agreementId: asId(row.subject_id), step, createdBy }
}

/** Marks a link as used. Of two people who open it at the same moment the second one is refused. */
export async function useStepLink(tx: Transaction, link: StepLink, now: Date): Promise<void> {
  const changed = await tx
    .withTables<Tables>()
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('id', '=', link.id)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (changed.numUpdatedRows !== 1n) throw new Refusal('link.used')
}
