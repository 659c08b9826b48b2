import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'

/** Whoever changes terms of a unit goes one after another, so that two cannot each miss the other's days. */
export async function holdUnit(tx: Transaction, unitId: Id<'Unit'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`cooperation ${unitId}`}, 0))`.execute(tx)
}
