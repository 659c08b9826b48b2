import { sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { isRole, type Role } from '../domain/roles.ts'

export type GrantedAccount = {
  readonly accountId: Id<'Account'>
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** Active accounts with a role granted in just this unit, in the order of names; roles of a region or everywhere are left out. */
export async function accountsGrantedInUnit(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly GrantedAccount[]> {
  const { rows } = await sql<{ id: string; name: string; email: string; role: unknown }>`
    select a.id, a.name, a.email, g.role from role_grant g join account a on a.id = g.account_id
    where g.unit_id = ${unitId} and a.state <> 'disabled' order by a.name, a.id`.execute(tx)
  return rows.flatMap(({ id, name, email, role }) =>
    isRole(role) ? [{ accountId: asId<'Account'>(id), name, email, role }] : [],
  )
}
