import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { Period } from '#kernel/period.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Evidence } from '../domain/evidence.ts'
import { byUnit, type EvidenceRow } from './evidence-row.ts'

export type EvidenceSpan = Period & { readonly unitId: Id<'Unit'> }

/**
 * What the records of some units prove about their spans, in one query by unit and day: what happened in the span, papers
 * that came after it, and whatever a person linked by hand, on any day.
 */
export async function evidenceWithin(
  tx: Transaction,
  spans: readonly EvidenceSpan[],
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  if (spans.length === 0) return new Map()
  const { rows } = await sql<EvidenceRow>`
    select e.id, e.unit_id, e.source_type, e.source_id, e.on_day, e.title, e.facts, e.linked_to, e.confirmation, e.objection
    from unnest(${spans.map(({ unitId }) => unitId)}::uuid[], ${spans.map(({ from }) => from)}::date[],
      ${spans.map(({ to }) => to)}::date[]) as span (unit_id, first_day, last_day)
    join evidence e on e.unit_id = span.unit_id and (
      e.on_day between span.first_day and span.last_day
      or e.linked_to <> '{}'
      or (e.on_day > span.last_day and (e.source_type = 'report' or e.facts ->> 'kind' = 'research')))
    order by e.on_day, e.id`.execute(tx)
  return byUnit(rows)
}
