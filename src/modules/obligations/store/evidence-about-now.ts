import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'

/** The day of the latest record of each unit, today's included; a unit without records is not in the answer. */
export async function lastRecordDays(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
  today: LocalDate,
): Promise<ReadonlyMap<string, LocalDate>> {
  const { rows } = await sql<{ unit_id: string; last_day: string | null }>`
    select u.id as unit_id, (select max(e.on_day) from evidence e where e.unit_id = u.id and e.on_day <= ${today}) as last_day
    from unnest(${unitIds}::uuid[]) as u (id)`.execute(tx)
  return new Map(
    rows.flatMap((row) => (row.last_day === null ? [] : [[row.unit_id, localDate(row.last_day)] as const])),
  )
}
