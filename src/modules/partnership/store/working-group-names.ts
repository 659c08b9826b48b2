import type { Id } from '#kernel/ids.ts'
import { asId } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'

type Tables = {
  working_group: {
    readonly id: string
    readonly unit_id: string
    readonly name: string
    readonly to_day: string | null
  }
}

export type WorkingGroupName = { readonly id: Id<'WorkingGroup'>; readonly name: string }

/** The working groups of a unit in Czech order, ended ones last: a meeting from the past may be theirs. */
export async function workingGroupNames(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly WorkingGroupName[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('working_group')
    .select(['id', 'name'])
    .where('unit_id', '=', unitId)
    .orderBy(({ eb }) => eb('to_day', 'is not', null))
    .orderBy('name')
    .execute()
  return rows.map(({ id, name }) => ({ id: asId<'WorkingGroup'>(id), name }))
}
