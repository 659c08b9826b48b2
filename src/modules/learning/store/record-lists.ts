import { type Selectable, sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import { firstDayOfYear, lastDayOfYear } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { linksOfRecords, type RecordKind } from '../../obligations/index.ts'
import type { LearningRecord, RecordId } from '../domain/learning-record.ts'
import type { RecordState } from '../domain/progress.ts'
import { noParticipants, participantsOfRecords } from './participants-store.ts'
import { recordOfRow } from './record-row.ts'
import type { LearningTables } from './tables.ts'

export const recordsPerPage = 50

type RecordFilter = {
  readonly unitId: Id<'Unit'>
  readonly year: number
  readonly kind?: RecordKind | undefined
  readonly state?: RecordState | undefined
}

/** Records of a unit in one year that the filter lets through, the latest first, with their number. */
export async function recordsOfYear(
  tx: Transaction,
  { unitId, year, kind, state }: RecordFilter,
  page: number,
): Promise<{ readonly records: readonly LearningRecord[]; readonly total: number }> {
  let inYear = tx
    .withTables<LearningTables>()
    .selectFrom('record')
    .where('unit_id', '=', unitId)
    .where('on_day', '>=', firstDayOfYear(year))
    .where('on_day', '<=', lastDayOfYear(year))
  if (kind !== undefined) inYear = inYear.where('kind', '=', kind)
  if (state !== undefined) inYear = inYear.where('state', '=', state)
  const { total } = await inYear.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await inYear
    .selectAll()
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .limit(recordsPerPage)
    .offset((page - 1) * recordsPerPage)
    .execute()
  return { records: await completed(tx, rows), total: Number(total) }
}

/** The education that belongs to an advisory programme, in the order of days. */
export async function workshopsOf(tx: Transaction, programmeId: RecordId): Promise<readonly LearningRecord[]> {
  const rows = await tx
    .withTables<LearningTables>()
    .selectFrom('record')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return completed(tx, rows)
}

/** The advisory programmes of a unit, the latest first, as a form offers them. */
export async function programmesOf(
  tx: Transaction,
  unitId: Id<'Unit'>,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  return tx
    .withTables<LearningTables>()
    .selectFrom('record')
    .select(['id', 'title'])
    .where('unit_id', '=', unitId)
    .where('kind', '=', 'advisory-programme')
    .orderBy('on_day', 'desc')
    .execute()
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

/** Rows with what lives beside them, in one query each whatever their number. */
export async function completed(
  tx: Transaction,
  rows: readonly Selectable<LearningTables['record']>[],
): Promise<readonly LearningRecord[]> {
  const ids = rows.map(({ id }) => id)
  const links = await linksOfRecords(tx, 'record', ids)
  const participants = await participantsOfRecords(tx, ids)
  return rows.map((row) => recordOfRow(row, participants.get(row.id) ?? noParticipants, links.get(row.id) ?? []))
}
