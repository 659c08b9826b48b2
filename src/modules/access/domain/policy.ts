import { type Role, roles } from './roles.ts'

/**
 * Who may do what, in one table. Everything not listed is refused. Where a role holds is a matter of its grants; who adds units
 * is said by the module `territory`, which comes before roles.
 *
 * The unit's side approves by its own people, the Agency by its own; a step recorded for the other side is a step of
 * `agreement.edit` and is marked so.
 */
const policy = {
  'unit.read': roles,
  'document.upload': ['administrator', 'consultant', 'regional-head', 'manager', 'representative'],
  'agreement.edit': ['administrator', 'consultant', 'regional-head', 'manager'],
  'agreement.approve-unit': ['manager', 'representative'],
  'agreement.approve-agency': ['consultant', 'regional-head'],
  'meeting.write': ['consultant', 'regional-head', 'manager'],
  'record.write': ['consultant', 'regional-head', 'manager', 'representative'],
  'report.write': ['consultant', 'regional-head', 'manager'],
  // What the office writes on papers, frozen issues, signed copies, letterheads.
  'paper.issue': ['consultant', 'regional-head', 'manager', 'representative'],
  // Who approves a report that was submitted, each for oneself.
  'report.approve': ['regional-head', 'consultant', 'manager', 'representative'],
  'obligation.waive': ['regional-head', 'manager', 'representative'],
  // Who gives a side's word on its share of an output; whose word it is follows from the role.
  'credit.confirm-unit': ['manager', 'representative', 'partner'],
  'credit.confirm-agency': ['consultant', 'regional-head'],
  'account.manage': ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Permission = keyof typeof policy

/** Whether a role alone is enough for an action. */
export function can(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = policy[permission]
  return allowed.includes(role)
}

/** What several roles held at the same place allow together. */
export function permissionsOf(held: readonly Role[]): ReadonlySet<Permission> {
  return new Set(permissions.filter((permission) => held.some((role) => can(role, permission))))
}

export const permissions: readonly Permission[] = Object.keys(policy).filter(isPermission)

function isPermission(text: string): text is Permission {
  return Object.hasOwn(policy, text)
}
