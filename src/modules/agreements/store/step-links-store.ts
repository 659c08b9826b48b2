import { asId, type Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Actor } from '#platform/actor.ts'
import type { Transaction } from '#platform/database/database.ts'
import { issueOneTimeLink, openOneTimeLink } from '../../access/index.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import { type StepName, stepNames } from '../domain/life-cycle.ts'

/** What a link of the other side is for. */
export type StepLink = {
  readonly id: Id<'OneTimeLink'>
  readonly versionId: Id<'AgreementVersion'>
  readonly step: StepName
  readonly createdBy: Id<'Account'> | null
}

const purpose = 'agreement-step'

/** Days for which a link is good. */
const goodForDays = 30

/** Makes a link; returns its token, of which only the hash stays. */
export async function issueStepLink(
  tx: Transaction,
  actor: Actor,
  { unitId }: Agreement,
  version: AgreementVersion,
  step: StepName,
  now: Date,
): Promise<string> {
  const target = { purpose, unitId, subjectId: version.id, step }
  return issueOneTimeLink(tx, actor, target, now, goodForDays)
}

/**
 * The link of a token that may still be used.
 * @throws Refusal `link.unknown`, `link.used`, `link.expired`
 */
export async function openStepLinkOf(tx: Transaction, token: string, now: Date): Promise<StepLink> {
  const link = await openOneTimeLink(tx, token, purpose, now)
  const step = stepNames.find((name) => name === link.step)
  if (step === undefined) throw new Refusal('link.unknown')
  return { id: link.id, versionId: asId(link.subjectId), step, createdBy: link.createdBy }
}
