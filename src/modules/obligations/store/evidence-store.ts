import type { ColumnType, Selectable } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Confirmation, Evidence, EvidenceFacts, EvidenceSource, ObligationId } from '../domain/evidence.ts'

export type EvidenceTables = {
  readonly evidence: {
    readonly id: string
    readonly unit_id: string
    readonly source_type: EvidenceSource['type']
    readonly source_id: string
    readonly on_day: LocalDate
    readonly title: string | null
    readonly facts: ColumnType<EvidenceFacts, string, string>
    readonly linked_to: ColumnType<readonly string[], string[] | undefined, string[]>
    readonly confirmation: Confirmation
  }
}

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
    .withTables<EvidenceTables>()
    .insertInto('evidence')
    .values({ id: newId(), unit_id: unitId, source_type: source.type, source_id: source.id, ...changing })
    .onConflict((conflict) => conflict.columns(['source_type', 'source_id']).doUpdateSet(changing))
    .execute()
}

/** The record is gone and proves nothing any more. */
export async function withdrawEvidence(tx: Transaction, source: EvidenceSource): Promise<void> {
  await tx
    .withTables<EvidenceTables>()
    .deleteFrom('evidence')
    .where('source_type', '=', source.type)
    .where('source_id', '=', source.id)
    .execute()
}

/** Everything that a unit's records prove, in the order of days. */
export async function evidenceOfUnit(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Evidence[]> {
  const rows = await tx
    .withTables<EvidenceTables>()
    .selectFrom('evidence')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return rows.map(evidenceFromRow)
}

function evidenceFromRow(row: Selectable<EvidenceTables['evidence']>): Evidence {
  return {
    id: row.id,
    source: { type: row.source_type, id: row.source_id },
    on: row.on_day,
    title: row.title,
    facts: row.facts,
    linkedTo: row.linked_to.map(asId<'Obligation'>),
    confirmation: row.confirmation,
  }
}
