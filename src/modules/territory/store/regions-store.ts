import type { Transaction } from '#platform/database/database.ts'
import type { Region } from '../domain/unit.ts'
import type { TerritoryTables } from './tables.ts'

/** All regions in Czech order. */
export async function allRegions(tx: Transaction): Promise<readonly Region[]> {
  return tx.withTables<TerritoryTables>().selectFrom('region').select(['code', 'name']).orderBy('name').execute()
}
