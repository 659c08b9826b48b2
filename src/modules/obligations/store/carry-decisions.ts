import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { ObligationId } from '../domain/evidence.ts'

/**
 * What people decided about duties of an older version holds for the same duties of a newer one from its first day on: records
 * linked by hand and settlements with a reason. The older duties keep theirs.
 */
export async function carryDecisions(
  tx: Transaction,
  unitId: Id<'Unit'>,
  pairs: readonly { readonly older: ObligationId; readonly newer: ObligationId }[],
  from: LocalDate,
): Promise<void> {
  if (pairs.length === 0) return
  const same = sql`unnest(${pairs.map(({ older }) => older)}::uuid[], ${pairs.map(({ newer }) => newer)}::uuid[])
    as same (older, newer)`
  await sql`
    update evidence e set linked_to = e.linked_to || carried.newer
    from (
      select linked.id, array_agg(same.newer) as newer from evidence linked, ${same}
      where linked.unit_id = ${unitId} and linked.on_day >= ${from} and same.older = any(linked.linked_to)
      group by linked.id
    ) carried
    where carried.id = e.id`.execute(tx)
  await sql`
    insert into waiver (id, unit_id, obligation_id, occurrence_from, reason, created_at)
    select gen_random_uuid(), w.unit_id, same.newer, w.occurrence_from, w.reason, w.created_at
    from waiver w join ${same} on same.older = w.obligation_id
    where w.occurrence_from is null or w.occurrence_from >= ${from}
    on conflict do nothing`.execute(tx)
}
