import { type Id, newId } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Evidence, EvidenceSource, ObligationId } from '../domain/evidence.ts'
import { evidenceFromRow } from './evidence-row.ts'
import type { ObligationsTables } from './tables.ts'

/** A record as its module hands it over. Where `linkedTo` is left out, the links that people made stay as they are. */
export type ProvidedEvidence = Omit<Evidence, 'id' | 'linkedTo'> & {
  readonly unitId: Id<'Unit'>
  readonly linkedTo?: readonly ObligationId[]
}

/**
 * Says what a record proves, or what it proves now that it has changed: one row for each record. Called in the transaction
 * that saves the record itself, so that the two never part.
 */
export async function provideEvidence(tx: Transaction, provided: ProvidedEvidence): Promise<void> {
  const { unitId, source, on, title, facts, linkedTo, confirmation } = provided
  const changing = {
    on_day: on,
    title,
    facts: JSON.stringify(facts),
    confirmation,
    ...(linkedTo === undefined ? {} : { linked_to: [...linkedTo] }),
  }
  await tx
    .withTables<ObligationsTables>()
    .insertInto('evidence')
    .values({ id: newId(), unit_id: unitId, source_type: source.type, source_id: source.id, ...changing })
    .onConflict((conflict) => conflict.columns(['source_type', 'source_id']).doUpdateSet(changing))
    .execute()
}

/** The record is gone and proves nothing any more. */
export async function withdrawEvidence(tx: Transaction, source: EvidenceSource): Promise<void> {
  await tx
    .withTables<ObligationsTables>()
    .deleteFrom('evidence')
    .where('source_type', '=', source.type)
    .where('source_id', '=', source.id)
    .execute()
}

/** Everything that a unit's records prove, in the order of days. */
export async function evidenceOfUnit(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Evidence[]> {
  const rows = await tx
    .withTables<ObligationsTables>()
    .selectFrom('evidence')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return rows.map(evidenceFromRow)
}
