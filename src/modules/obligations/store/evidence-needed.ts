import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { NeededEvidence } from '../domain/needed-evidence.ts'
import { byUnit, type EvidenceRow } from './evidence-row.ts'

/** Records of some units that their ledgers of a year need, and what people linked by hand, in one query. */
export async function evidenceNeeded(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
  needs: readonly (NeededEvidence & { readonly unitId: Id<'Unit'> })[],
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  if (unitIds.length === 0) return new Map()
  const { rows } = await sql<EvidenceRow>`
    select e.id, e.unit_id, e.source_type, e.source_id, e.on_day, e.title, e.facts, e.linked_to, e.confirmation, e.objection
    from evidence e
    left join unnest(${needs.map(({ unitId }) => unitId)}::uuid[], ${needs.map((need) => need.of)}::text[],
      ${needs.map(({ kind }) => kind)}::text[], ${needs.map(({ from }) => from)}::date[],
      ${needs.map(({ to }) => to)}::date[]) as need (unit_id, source_type, kind, first_day, last_day)
      on need.unit_id = e.unit_id and need.source_type = e.source_type and need.kind = e.facts ->> 'kind'
      and (need.first_day is null or e.on_day >= need.first_day) and (need.last_day is null or e.on_day <= need.last_day)
    where e.unit_id = any(${[...unitIds]}::uuid[]) and (need.unit_id is not null or e.linked_to <> '{}')
    order by e.on_day, e.id`.execute(tx)
  return byUnit(rows)
}
