import { sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'

/** An account as a list of a unit's people shows it. */
export type AccountOfUnit = { readonly id: Id<'Account'>; readonly name: string; readonly email: string }

/** The accounts that have a role in a unit: granted there, in its region, or everywhere. Disabled ones are left out. */
export async function accountsOfUnit(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly AccountOfUnit[]> {
  const { rows } = await sql<{ id: string; name: string; email: string }>`
    select a.id, a.name, a.email from account a
    where a.state <> 'disabled' and exists (
      select from role_grant g join unit u on u.id = ${unitId}
      where g.account_id = a.id
        and (g.unit_id = u.id or g.region_code = u.region_code or (g.unit_id is null and g.region_code is null)))
    order by a.name, a.id`.execute(tx)
  return rows.map(({ id, name, email }) => ({ id: asId(id), name, email }))
}
