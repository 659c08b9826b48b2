import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { Period } from '#kernel/period.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Evidence } from '../domain/evidence.ts'
import { byUnit, type EvidenceRow } from './evidence-row.ts'

/**
 * Meetings of some units within a period that cannot count as they are: still planned, or held without minutes or an attendance
 * list (rule 38). In the order of days.
 */
export async function unprovedMeetings(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
  { from, to }: Period,
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const { rows } = await sql<EvidenceRow>`
    select e.id, e.unit_id, e.source_type, e.source_id, e.on_day, e.title, e.facts, e.linked_to, e.confirmation, e.objection
    from evidence e
    where e.unit_id = any(${unitIds}::uuid[]) and e.on_day between ${from} and ${to} and e.source_type = 'meeting'
      and (e.facts ->> 'stage' = 'planned' or (e.facts ->> 'stage' = 'held'
        and not ((e.facts ->> 'hasMinutes')::boolean and (e.facts ->> 'hasAttendance')::boolean)))
    order by e.on_day, e.id`.execute(tx)
  return byUnit(rows)
}
