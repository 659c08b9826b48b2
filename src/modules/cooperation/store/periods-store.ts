import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { CooperationPeriod, Ending } from '../domain/cooperation-period.ts'

type Tables = {
  readonly cooperation_period: {
    readonly id: string
    readonly unit_id: string
    readonly programme: string
    readonly from_day: LocalDate
    readonly to_day: LocalDate | null
    readonly ended_how: Ending | null
    readonly note: string | null
    readonly version: number
  }
}

/** The periods of a unit's cooperation, the earliest first. */
export async function periodsOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly CooperationPeriod[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('cooperation_period')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  return rows.map(periodOf)
}

export async function findPeriod(tx: Transaction, id: Id<'CooperationPeriod'>): Promise<CooperationPeriod | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('cooperation_period')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : periodOf(row)
}

/** Saves one that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertPeriod(tx: Transaction, period: CooperationPeriod): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<Tables>()
    .insertInto('cooperation_period')
    .values({ id: period.id, unit_id: period.unitId, version: period.version, ...columnsOf(period) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Replaces the version before this one; refuses with `record.changed` when that is no longer the last. */
export async function updatePeriod(tx: Transaction, period: CooperationPeriod): Promise<void> {
  requireOneChanged(
    await tx
      .withTables<Tables>()
      .updateTable('cooperation_period')
      .set({ version: period.version, ...columnsOf(period) })
      .where('id', '=', period.id)
      .where('version', '=', period.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

export async function deletePeriod(tx: Transaction, { id }: CooperationPeriod): Promise<void> {
  await tx.withTables<Tables>().deleteFrom('cooperation_period').where('id', '=', id).execute()
}

function periodOf(row: Selectable<Tables['cooperation_period']>): CooperationPeriod {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    programme: row.programme,
    from: localDate(row.from_day),
    to: row.to_day === null ? null : localDate(row.to_day),
    endedHow: row.ended_how,
    note: row.note,
    version: row.version,
  }
}

function columnsOf({ programme, from, to, endedHow, note }: CooperationPeriod) {
  return { programme, from_day: from, to_day: to, ended_how: endedHow, note }
}
