import { sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { ObligationId } from '../domain/evidence.ts'

/** What people decided about obligations: those settled with a reason, and those to which a record was linked by hand. */
export type Decisions = { readonly waived: ReadonlySet<ObligationId>; readonly linked: ReadonlySet<ObligationId> }

/** Which of a unit's obligations carry a person's decision, so that removing them would lose it. */
export async function decisionsOn(
  tx: Transaction,
  unitId: Id<'Unit'>,
  obligationIds: readonly ObligationId[],
): Promise<Decisions> {
  const { rows } = await sql<{ id: string; by: 'waiver' | 'link' }>`
    select obligation_id as id, 'waiver' as by from waiver where obligation_id = any(${[...obligationIds]}::uuid[])
    union
    select linked.id, 'link' from evidence, unnest(linked_to) as linked(id)
      where unit_id = ${unitId} and linked.id = any(${[...obligationIds]}::uuid[])`.execute(tx)
  const idsBy = (kind: 'waiver' | 'link'): ReadonlySet<ObligationId> =>
    new Set(rows.filter(({ by }) => by === kind).map(({ id }) => asId<'Obligation'>(id)))
  return { waived: idsBy('waiver'), linked: idsBy('link') }
}
