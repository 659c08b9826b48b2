import type { Id } from '#kernel/ids.ts'
import { overlap, type Period } from '#kernel/period.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { LearningRecord } from '../domain/learning-record.ts'
import { completed } from './record-lists.ts'
import type { LearningTables } from './tables.ts'

/**
 * The records of a unit that belong to a period, in the order of days: what took place, was to, or was offered on one of its days, and
 * research and programmes that ran in it though they ended later.
 */
export async function recordsWithin(
  tx: Transaction,
  unitId: Id<'Unit'>,
  period: Period,
): Promise<readonly LearningRecord[]> {
  const rows = await tx
    .withTables<LearningTables>()
    .selectFrom('record')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('on_day', '>=', period.from)
    .where((record) =>
      record.or([record('on_day', '<=', period.to), record('kind', 'in', ['research', 'advisory-programme'])]),
    )
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return (await completed(tx, rows)).filter((record) => record.on <= period.to || ranWithin(record, period))
}

function ranWithin(record: LearningRecord, period: Period): boolean {
  if (record.kind !== 'research' && record.kind !== 'advisory-programme') return false
  const { from } = record.details.period
  return from !== null && from <= record.on && overlap({ from, to: record.on }, period) !== null
}
