import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import { firstDayOfYear, lastDayOfYear } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { linksOfRecords } from '../../obligations/index.ts'
import type { LearningRecord } from '../domain/learning-record.ts'
import { recordOf } from './records-store.ts'
import type { LearningTables } from './tables.ts'

export const recordsPerPage = 50

/** Records of a unit in one year, the latest first, with their number. */
export async function recordsOfYear(
  tx: Transaction,
  { unitId, year, page }: { readonly unitId: Id<'Unit'>; readonly year: number; readonly page: number },
): Promise<{ readonly records: readonly LearningRecord[]; readonly total: number }> {
  const inYear = tx
    .withTables<LearningTables>()
    .selectFrom('record')
    .where('unit_id', '=', unitId)
    .where('on_day', '>=', firstDayOfYear(year))
    .where('on_day', '<=', lastDayOfYear(year))
  const { total } = await inYear.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await inYear
    .selectAll()
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .limit(recordsPerPage)
    .offset((page - 1) * recordsPerPage)
    .execute()
  const links = await linksOfRecords(
    tx,
    'record',
    rows.map(({ id }) => id),
  )
  return { records: rows.map((row) => recordOf(row, links.get(row.id) ?? [])), total }
}

/** The years in which the unit has records, the latest first. */
export async function yearsWithRecords(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly number[]> {
  const rows = await tx
    .withTables<LearningTables>()
    .selectFrom('record')
    .where('unit_id', '=', unitId)
    .select(sql<number>`extract(year from on_day)::integer`.as('year'))
    .distinct()
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}
