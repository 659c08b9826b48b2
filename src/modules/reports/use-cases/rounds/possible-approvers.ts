import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { accountsOfUnit, can, postsInUnits } from '../../../access/index.ts'
import type { Approver } from '../../domain/rounds/approvers.ts'

/** Everybody with an account who may approve reports of a unit, in the order of names. */
export async function possibleApprovers(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Approver[]> {
  const posts = await postsInUnits(tx, [unitId])
  const may = new Set(posts.flatMap(({ accountId, role }) => (can(role, 'report.approve') ? [accountId] : [])))
  return (await accountsOfUnit(tx, unitId)).flatMap(({ id, name }) => (may.has(id) ? [{ accountId: id, name }] : []))
}
