import { asId, type Id, newId } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Partnership } from '../../domain/register/register.ts'
import type { RegisterTables } from './tables.ts'

/** The founding of the unit's partnership; empty and of version 0 while nobody has written it. */
export async function foundingOf(tx: Transaction, unitId: Id<'Unit'>): Promise<Partnership> {
  const row = await tx
    .withTables<RegisterTables>()
    .selectFrom('partnership')
    .selectAll()
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
  return {
    unitId,
    name: row?.name ?? null,
    founder: row?.founder ?? null,
    foundedOn: row?.founded_on ?? null,
    statuteId: row?.statute_document_id ? asId(row.statute_document_id) : null,
    rulesId: row?.rules_document_id ? asId(row.rules_document_id) : null,
    note: row?.note ?? null,
    version: row?.version ?? 0,
  }
}

/** Writes the first version, or replaces the one before this; refuses with `record.changed` when somebody was faster. */
export async function saveFounding(tx: Transaction, founding: Partnership): Promise<void> {
  const { unitId, name, founder, foundedOn, statuteId, rulesId, note, version } = founding
  const papers = { statute_document_id: statuteId, rules_document_id: rulesId }
  const values = { name, founder, founded_on: foundedOn, ...papers, note, version }
  const tables = tx.withTables<RegisterTables>()
  const written =
    version === 1
      ? tables
          .insertInto('partnership')
          .values({ id: newId(), unit_id: unitId, ...values })
          .onConflict((conflict) => conflict.column('unit_id').doNothing())
          .executeTakeFirstOrThrow()
          .then(({ numInsertedOrUpdatedRows = 0n }) => ({ numUpdatedRows: numInsertedOrUpdatedRows }))
      : tables
          .updateTable('partnership')
          .set(values)
          .where('unit_id', '=', unitId)
          .where('version', '=', version - 1)
          .executeTakeFirstOrThrow()
  requireOneChanged(await written)
}
