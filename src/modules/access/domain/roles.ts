import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'

/**
 * Roles in the cooperation. The manager and the representative stand in the head of the form *popis spolupráce* (the unit's
 * side), the consultant and the regional head act for the Agency; a partner is a member of the local partnership.
 */
export const roles = [
  'administrator',
  'consultant',
  'regional-head',
  'manager',
  'representative',
  'partner',
  'reader',
] as const
export type Role = (typeof roles)[number]

export function isRole(text: unknown): text is Role {
  return roles.some((role) => role === text)
}

/** Where a role holds: in one unit, in all units of one region, or everywhere. */
export type Scope =
  | { readonly kind: 'unit'; readonly unitId: Id<'Unit'> }
  | { readonly kind: 'region'; readonly regionCode: string }
  | { readonly kind: 'everywhere' }

/** Scopes that make sense for each role; the first one is offered. */
export const scopesOfRoles = {
  administrator: ['everywhere'],
  consultant: ['unit', 'region', 'everywhere'],
  'regional-head': ['region', 'everywhere'],
  manager: ['unit'],
  representative: ['unit'],
  partner: ['unit'],
  reader: ['unit', 'region', 'everywhere'],
} as const satisfies Readonly<Record<Role, readonly Scope['kind'][]>>

/** Refuses a role in a scope in which it cannot hold, e.g. a manager of a whole region. */
export function requireScope(role: Role, scope: Scope): void {
  const allowed: readonly Scope['kind'][] = scopesOfRoles[role]
  if (!allowed.includes(scope.kind)) throw new Refusal('account.scope', {}, 'scope')
}
