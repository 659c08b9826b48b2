import { sql } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { NotDuplicate } from '../domain/duplicates.ts'
import type { Entries } from './merges-store.ts'
import type { PeopleTables } from './tables.ts'

/**
 * Two entries of a unit in the one order in which a pair is kept. Refused as missing when one of them is not of the unit, and
 * with `merge.already_merged` when one is not offered any more.
 */
export async function orderedPair(
  tx: Transaction,
  unitId: Id<'Unit'>,
  kind: keyof Entries,
  ids: NotDuplicate,
): Promise<NotDuplicate> {
  const { rows } = await sql<{ id: string; merged_into: string | null }>`
    select id, merged_into from ${sql.table(kind)}
    where unit_id = ${unitId} and id in (${sql.join(ids)}) order by id`.execute(tx)
  const [first, second] = rows
  if (first === undefined || second === undefined) throw new Refusal('record.not_found')
  if (first.merged_into !== null || second.merged_into !== null) throw new Refusal('merge.already_merged')
  return [asId(first.id), asId(second.id)]
}

/** Keeps that a pair is not the same; once, however many times it is said. */
export async function insertNotDuplicate(
  tx: Transaction,
  unitId: Id<'Unit'>,
  kind: keyof Entries,
  [first_id, second_id]: NotDuplicate,
): Promise<void> {
  await tx
    .withTables<PeopleTables>()
    .insertInto('not_duplicate')
    .values({ id: newId(), unit_id: unitId, kind, first_id, second_id })
    .onConflict((conflict) => conflict.columns(['unit_id', 'kind', 'first_id', 'second_id']).doNothing())
    .execute()
}

/** The pairs of a unit that are not the same, each entry as what it means today. */
export async function notDuplicatesOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly NotDuplicate[]> {
  const { rows } = await sql<{ first: string; second: string }>`
    select person_meant(first_id) as first, person_meant(second_id) as second
    from not_duplicate where unit_id = ${unitId} and kind = 'person'
    union all
    select organisation_meant(first_id), organisation_meant(second_id)
    from not_duplicate where unit_id = ${unitId} and kind = 'organisation'`.execute(tx)
  return rows.map(({ first, second }) => [asId(first), asId(second)])
}
