import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { EvidenceSource, ObligationId } from '../domain/evidence.ts'
import type { ObligationsTables } from './tables.ts'

/** The obligations to which people linked each of the records; one that is linked to none is left out. */
export async function linksOfRecords(
  tx: Transaction,
  type: EvidenceSource['type'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ObligationId[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .withTables<ObligationsTables>()
    .selectFrom('evidence')
    .select(['source_id', 'linked_to'])
    .where('source_type', '=', type)
    .where('source_id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.source_id, row.linked_to.map(asId<'Obligation'>)]))
}

/** Whether all these obligations are duties of the unit. */
export async function areObligationsOf(
  tx: Transaction,
  unitId: Id<'Unit'>,
  ids: readonly ObligationId[],
): Promise<boolean> {
  if (ids.length === 0) return true
  const { found } = await tx
    .withTables<ObligationsTables>()
    .selectFrom('obligation')
    .select(({ fn }) => fn.countAll<number>().as('found'))
    .where('unit_id', '=', unitId)
    .where('id', 'in', ids)
    .executeTakeFirstOrThrow()
  return found === new Set(ids).size
}
