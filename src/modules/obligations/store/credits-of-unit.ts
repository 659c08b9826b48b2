import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Credit } from '../domain/credit.ts'
import { creditFromRow } from './credits-store.ts'
import type { ObligationsTables } from './tables.ts'

/** Who contributed to the outputs of a unit, as far as anybody wrote it down. */
export async function creditsOfUnit(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Credit[]> {
  const rows = await tx
    .withTables<ObligationsTables>()
    .selectFrom('credit')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('id')
    .execute()
  return rows.map(creditFromRow)
}
