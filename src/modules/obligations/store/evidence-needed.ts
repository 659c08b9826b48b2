import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { NeededEvidence } from '../domain/needed-evidence.ts'
import { byUnit, type EvidenceRow } from './evidence-row.ts'

const columns = sql.raw(
  'e.id, e.unit_id, e.source_type, e.source_id, e.on_day, e.title, e.facts, e.linked_to, e.confirmation, e.objection',
)

/** Records of some units that their ledgers of a year need, and what people linked by hand, in one query. */
export async function evidenceNeeded(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
  needs: readonly (NeededEvidence & { readonly unitId: Id<'Unit'> })[],
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  if (unitIds.length === 0) return new Map()
  const { rows } = await sql<EvidenceRow>`
    select ${columns}
    from unnest(${needs.map(({ unitId }) => unitId)}::uuid[], ${needs.map((need) => need.of)}::text[],
      ${needs.map(({ kind }) => kind)}::text[], ${needs.map(({ from }) => from ?? '-infinity')}::date[],
      ${needs.map(({ to }) => to ?? 'infinity')}::date[]) as need (unit_id, source_type, kind, first_day, last_day)
    join evidence e on e.unit_id = need.unit_id and e.source_type = need.source_type and e.kind = need.kind
      and e.on_day >= need.first_day and e.on_day <= need.last_day
    union
    select ${columns} from evidence e where e.unit_id = any(${[...unitIds]}::uuid[]) and e.linked_to <> '{}'
    order by on_day, id`.execute(tx)
  return byUnit(rows)
}
