import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { historyOf } from '#platform/history.ts'
import { authorise } from '../../access/index.ts'
import { type DescribedChange, describeChange } from '../domain/describe-change.ts'

export const changesPerPage = 25

export type ShowHistory = {
  readonly unitId: Id<'Unit'>
  /** From 1. */
  readonly page: number
  readonly language: Language
}

/** Who changed what of a unit and when, in words, the latest first. */
export async function showHistory(
  deps: Deps,
  { unitId, page, language }: ShowHistory,
): Promise<{ readonly changes: readonly DescribedChange[]; readonly total: number }> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const offset = (page - 1) * changesPerPage
    const { changes, total } = await historyOf(tx, unitId, { limit: changesPerPage, offset })
    return { changes: changes.map((change) => describeChange(change, language)), total }
  })
}
