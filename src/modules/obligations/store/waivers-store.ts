import type { Selectable } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import { pragueDay } from '#platform/clock.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { ObligationId } from '../domain/evidence.ts'
import type { Waiver } from '../domain/fulfilment.ts'
import type { ObligationsTables } from './tables.ts'

export type StoredWaiver = Waiver & { readonly id: Id<'Waiver'>; readonly unitId: Id<'Unit'> }

/** What was settled with a reason in some units, in one query. */
export async function waiversOfUnits(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
): Promise<readonly StoredWaiver[]> {
  if (unitIds.length === 0) return []
  return (await waivers(tx).where('unit_id', 'in', unitIds).orderBy('created_at').execute()).map(fromRow)
}

export async function waiversOfObligation(tx: Transaction, id: ObligationId): Promise<readonly StoredWaiver[]> {
  return (await waivers(tx).where('obligation_id', '=', id).orderBy('created_at').execute()).map(fromRow)
}

/** Null when somebody was faster with the same occurrence. */
export async function insertWaiver(
  tx: Transaction,
  waiver: Pick<StoredWaiver, 'unitId' | 'obligationId' | 'from' | 'reason'> & { readonly at: Date },
): Promise<Id<'Waiver'> | null> {
  const id = newId<'Waiver'>()
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<ObligationsTables>()
    .insertInto('waiver')
    .values({
      id,
      unit_id: waiver.unitId,
      obligation_id: waiver.obligationId,
      occurrence_from: waiver.from,
      reason: waiver.reason,
      created_at: waiver.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n ? id : null
}

export async function deleteWaiver(tx: Transaction, id: Id<'Waiver'>): Promise<void> {
  await tx.withTables<ObligationsTables>().deleteFrom('waiver').where('id', '=', id).execute()
}

function waivers(tx: Transaction) {
  return tx.withTables<ObligationsTables>().selectFrom('waiver').selectAll()
}

function fromRow(row: Selectable<ObligationsTables['waiver']>): StoredWaiver {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    obligationId: asId(row.obligation_id),
    from: row.occurrence_from,
    on: pragueDay(row.created_at),
    reason: row.reason,
  }
}
