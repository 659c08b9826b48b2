import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Evidence } from '../domain/evidence.ts'
import { byUnit, type EvidenceRow } from './evidence-row.ts'

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

/** Meetings of some units from today on, in the order of days. */
export async function comingMeetings(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
  today: LocalDate,
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const { rows } = await sql<EvidenceRow>`
    select e.id, e.unit_id, e.source_type, e.source_id, e.on_day, e.title, e.facts, e.linked_to, e.confirmation, e.objection
    from evidence e
    where e.unit_id = any(${unitIds}::uuid[]) and e.on_day >= ${today} and e.source_type = 'meeting'
    order by e.on_day, e.id`.execute(tx)
  return byUnit(rows)
}
