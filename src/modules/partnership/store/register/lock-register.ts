import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'

/** Others who write in the register of the unit wait until this change is done, so that two terms never overlap unseen. */
export async function lockRegister(tx: Transaction, unitId: Id<'Unit'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`partnership ${unitId}`}, 0))`.execute(tx)
}
