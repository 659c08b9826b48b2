import type { Actor } from '#platform/actor.ts'
import type { Approval, Round } from '../../domain/rounds/round.ts'

/** What a round asks of the acting person; null when it asks nothing. */
export function ownApproval(actor: Actor, { approvals }: Pick<Round, 'approvals'>): Approval | null {
  if (actor.kind !== 'account') return null
  return approvals.find(({ accountId }) => accountId === actor.accountId) ?? null
}
