import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Actor } from '#platform/actor.ts'
import type { Transaction } from '#platform/database/database.ts'
import { type Permission, permissions, permissionsOf } from './domain/policy.ts'
import { rolesAnywhere, rolesEverywhere, rolesInUnit } from './store/roles-in-unit.ts'

/**
 * Lets the use case go on, or refuses: `access.forbidden` when the role is not enough, `record.not_found` when the unit cannot
 * even be seen. The application itself may do everything.
 *
 * @example await authorise(tx, deps.actor, 'meeting.write', meeting.unitId)
 */
export async function authorise(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  unitId: Id<'Unit'>,
): Promise<void> {
  const held = await permissionsIn(tx, actor, unitId)
  if (!held.has(permission)) throw new Refusal('access.forbidden')
}

/** Everything that the actor may do in a unit; screens offer these actions and no others. */
export async function permissionsIn(
  tx: Transaction,
  actor: Actor,
  unitId: Id<'Unit'>,
): Promise<ReadonlySet<Permission>> {
  if (actor.kind === 'system') return new Set(permissions)
  if (actor.kind === 'nobody') throw new Refusal('record.not_found')
  return permissionsOf(await rolesInUnit(tx, actor.accountId, unitId))
}

/** The same for what concerns the whole installation and no unit, e.g. accounts. */
export async function authoriseEverywhere(tx: Transaction, actor: Actor, permission: Permission): Promise<void> {
  if (actor.kind === 'system') return
  const held = actor.kind === 'nobody' ? [] : await rolesEverywhere(tx, actor.accountId)
  if (!permissionsOf(held).has(permission)) throw new Refusal('access.forbidden')
}

/** What the actor may do in at least one place; a screen about many units offers no more than this. */
export async function permissionsAnywhere(tx: Transaction, actor: Actor): Promise<ReadonlySet<Permission>> {
  if (actor.kind === 'system') return new Set(permissions)
  return permissionsOf(actor.kind === 'nobody' ? [] : await rolesAnywhere(tx, actor.accountId))
}

/** The same for what may be begun before its unit is known, e.g. a document: a role that allows it somewhere is enough. */
export async function authoriseAnywhere(tx: Transaction, actor: Actor, permission: Permission): Promise<void> {
  if (actor.kind === 'system') return
  const held = actor.kind === 'nobody' ? [] : await rolesAnywhere(tx, actor.accountId)
  if (!permissionsOf(held).has(permission)) throw new Refusal('access.forbidden')
}
