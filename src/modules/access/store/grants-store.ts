import { sql } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Grant } from '../domain/account.ts'
import { isRole, type Scope } from '../domain/roles.ts'
import type { AccessTables } from './tables.ts'

/** A grant with the name of its place as people say it; null when it holds everywhere. */
export type NamedGrant = Grant & { readonly place: string | null }

/** Adds a role; the same role at the same place twice is one grant. */
export async function insertGrant(tx: Transaction, accountId: Id<'Account'>, { role, scope }: Grant): Promise<void> {
  const values = {
    id: newId<'RoleGrant'>(),
    account_id: accountId,
    role,
    unit_id: scope.kind === 'unit' ? scope.unitId : null,
    region_code: scope.kind === 'region' ? scope.regionCode : null,
  }
  try {
    await tx
      .withTables<AccessTables>()
      .insertInto('role_grant')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  } catch (error) {
    const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
    if (constraint === 'role_grant_unit_id_fkey') throw new Refusal('record.not_found', {}, 'scope')
    if (constraint === 'role_grant_region_code_fkey') throw new Refusal('account.scope', {}, 'scope')
    throw error
  }
}

/** Grants of several accounts in one query; places out of sight of the acting person have no name. */
export async function grantsOf(
  tx: Transaction,
  accountIds: readonly Id<'Account'>[],
): Promise<ReadonlyMap<string, readonly NamedGrant[]>> {
  const { rows } = await sql<GrantRow>`
    select g.account_id, g.role, g.unit_id, g.region_code, coalesce(u.name, r.name) as place
    from role_grant g left join unit u on u.id = g.unit_id left join region r on r.code = g.region_code
    where g.account_id = any(${accountIds}::uuid[]) order by g.created_at, g.id`.execute(tx)
  const grants = new Map<string, NamedGrant[]>()
  for (const row of rows) grants.set(row.account_id, [...(grants.get(row.account_id) ?? []), grantFromRow(row)])
  return grants
}

/** Whether anybody can manage the installation: an administrator who is invited or signs in already. */
export async function hasAdministrator(tx: Transaction): Promise<boolean> {
  const row = await tx
    .withTables<AccessTables>()
    .selectFrom('role_grant')
    .innerJoin('account', 'account.id', 'role_grant.account_id')
    .select('account.id')
    .where('role_grant.role', '=', 'administrator')
    .where('account.state', '<>', 'disabled')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

type GrantRow = {
  readonly account_id: string
  readonly role: string
  readonly unit_id: string | null
  readonly region_code: string | null
  readonly place: string | null
}

function grantFromRow({ role, unit_id: unitId, region_code: regionCode, place }: GrantRow): NamedGrant {
  if (!isRole(role)) throw new TypeError(`Not a role: ${role}`)
  return { role, scope: scopeOf(unitId, regionCode), place }
}

function scopeOf(unitId: string | null, regionCode: string | null): Scope {
  if (unitId !== null) return { kind: 'unit', unitId: asId<'Unit'>(unitId) }
  return regionCode === null ? { kind: 'everywhere' } : { kind: 'region', regionCode }
}
