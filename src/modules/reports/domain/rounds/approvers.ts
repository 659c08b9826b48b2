import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'

/** Somebody who may be asked to approve a report. */
export type Approver = { readonly accountId: Id<'Account'>; readonly name: string }

/**
 * Whom an author may ask: everybody who may approve in the unit but the author. Nobody approves his or her own work while there is
 * somebody else; a person who is alone approves it alone, and the round says so.
 */
export function approversFor(all: readonly Approver[], author: Id<'Account'> | null): readonly Approver[] {
  const others = all.filter(({ accountId }) => accountId !== author)
  return others.length > 0 ? others : all
}

/** @throws Refusal `report.approver_missing`, `report.approver_unknown` */
export function chosenApprovers(
  chosen: readonly Id<'Account'>[],
  all: readonly Approver[],
  author: Id<'Account'> | null,
): readonly Approver[] {
  if (chosen.length === 0) throw new Refusal('report.approver_missing', {}, 'approvers')
  const possible = approversFor(all, author)
  if (chosen.some((id) => !possible.some(({ accountId }) => accountId === id)))
    throw new Refusal('report.approver_unknown', {}, 'approvers')
  return possible.filter(({ accountId }) => chosen.includes(accountId))
}
