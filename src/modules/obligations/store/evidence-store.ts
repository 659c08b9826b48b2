import { type RawBuilder, sql } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Confirmation, Evidence, EvidenceSource, ObligationId } from '../domain/evidence.ts'
import { evidenceFromRow } from './evidence-row.ts'
import type { ObligationsTables } from './tables.ts'

/**
 * A record as its module hands it over. Where `linkedTo` is left out, the links that people made stay as they are. What a side
 * was asked about shared credit comes before `confirmation`.
 */
export type ProvidedEvidence = Omit<Evidence, 'id' | 'linkedTo' | 'objection'> & {
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
    confirmation: sql<Confirmation>`coalesce((${askedAbout(source, sql`word`)}), ${confirmation})`,
    objection: sql<string | null>`(${askedAbout(source, sql`reason`)})`,
    ...(linkedTo === undefined ? {} : { linked_to: [...linkedTo] }),
  }
  await tx
    .withTables<ObligationsTables>()
    .insertInto('evidence')
    .values({ id: newId(), unit_id: unitId, source_type: source.type, source_id: source.id, ...changing })
    .onConflict((conflict) => conflict.columns(['source_type', 'source_id']).doUpdateSet(changing))
    .execute()
}

/** What the side that was asked about this record says; nothing where nobody was asked. */
function askedAbout({ type, id }: EvidenceSource, column: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select ${column} from credit where source_type = ${type} and source_id = ${id} and word <> 'not-asked'`
}

/** What the other side's word, or the question for it, makes of a record in the ledger. */
export async function confirmEvidence(
  tx: Transaction,
  source: EvidenceSource,
  { confirmation, objection }: Pick<Evidence, 'confirmation' | 'objection'>,
): Promise<void> {
  await tx
    .withTables<ObligationsTables>()
    .updateTable('evidence')
    .set({ confirmation, objection })
    .where('source_type', '=', source.type)
    .where('source_id', '=', source.id)
    .execute()
}

/**
 * The record is gone and proves nothing any more. Who contributed to it goes with it; a report that is only taken back keeps
 * that for when it is submitted again.
 */
export async function withdrawEvidence(tx: Transaction, source: EvidenceSource): Promise<void> {
  for (const table of source.type === 'report' ? (['evidence'] as const) : (['evidence', 'credit'] as const))
    await tx
      .withTables<ObligationsTables>()
      .deleteFrom(table)
      .where('source_type', '=', source.type)
      .where('source_id', '=', source.id)
      .execute()
}

/** One record as it is counted, with its unit; null when it proves nothing or may not be seen. */
export async function evidenceOf(
  tx: Transaction,
  source: EvidenceSource,
): Promise<(Evidence & { readonly unitId: Id<'Unit'> }) | null> {
  const row = await tx
    .withTables<ObligationsTables>()
    .selectFrom('evidence')
    .selectAll()
    .where('source_type', '=', source.type)
    .where('source_id', '=', source.id)
    .executeTakeFirst()
  return row === undefined ? null : { ...evidenceFromRow(row), unitId: asId(row.unit_id) }
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
