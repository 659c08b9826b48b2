import { sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { isRole, type Role } from '../domain/roles.ts'

/** A role that somebody active holds in a unit: granted there, in its region, or everywhere. */
export type UnitPost = { readonly unitId: Id<'Unit'>; readonly accountId: Id<'Account'>; readonly role: Role }

/** Who holds which role in some units, as far as the acting person sees them. */
export async function postsInUnits(tx: Transaction, unitIds: readonly Id<'Unit'>[]): Promise<readonly UnitPost[]> {
  const { rows } = await sql<{ unit_id: string; account_id: string; role: string }>`
    select distinct u.id as unit_id, g.account_id, g.role from unit u
    join role_grant g on g.unit_id = u.id or g.region_code = u.region_code or (g.unit_id is null and g.region_code is null)
    join account a on a.id = g.account_id and a.state = 'active'
    where u.id = any(${unitIds}::uuid[])`.execute(tx)
  return rows.flatMap(({ unit_id: unitId, account_id: accountId, role }) =>
    isRole(role) ? [{ unitId: asId<'Unit'>(unitId), accountId: asId<'Account'>(accountId), role }] : [],
  )
}
