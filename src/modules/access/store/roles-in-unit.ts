import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { isRole, type Role } from '../domain/roles.ts'

/** Roles that an account holds in a unit: granted there, in its region, or everywhere. A unit out of sight is missing. */
export async function rolesInUnit(
  tx: Transaction,
  accountId: Id<'Account'>,
  unitId: Id<'Unit'>,
): Promise<readonly Role[]> {
  const { rows } = await sql<{ role: unknown }>`
    select distinct g.role from unit u
    left join role_grant g on g.account_id = ${accountId}
      and (g.unit_id = u.id or g.region_code = u.region_code or (g.unit_id is null and g.region_code is null))
    where u.id = ${unitId}`.execute(tx)
  if (rows.length === 0) throw new Refusal('record.not_found')
  return rows.map(({ role }) => role).filter(isRole)
}

/** Roles that an account holds everywhere. */
export async function rolesEverywhere(tx: Transaction, accountId: Id<'Account'>): Promise<readonly Role[]> {
  const { rows } = await sql<{ role: unknown }>`
    select g.role from role_grant g join account a on a.id = g.account_id and a.state = 'active'
    where g.account_id = ${accountId} and g.unit_id is null and g.region_code is null`.execute(tx)
  return rows.map(({ role }) => role).filter(isRole)
}

/** Roles that an account holds in at least one place. */
export async function rolesAnywhere(tx: Transaction, accountId: Id<'Account'>): Promise<readonly Role[]> {
  const { rows } = await sql<{ role: unknown }>`
    select distinct g.role from role_grant g join account a on a.id = g.account_id and a.state = 'active'
    where g.account_id = ${accountId}`.execute(tx)
  return rows.map(({ role }) => role).filter(isRole)
}
