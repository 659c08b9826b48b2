import type { Id } from '#kernel/ids.ts'
import type { Role } from '../../access/index.ts'
import type { ForWhom } from './agenda-item.ts'

/** Somebody's role in a unit, whether it holds there, in its region or everywhere. */
export type Post = { readonly accountId: Id<'Account'>; readonly role: Role }

/**
 * Whether an item is on the list of a person. The unit's duties are of its manager and representative, the Agency's of its
 * consultant; where there is no consultant, of the regional head. What nobody took on is of the manager, or of the
 * representative where there is none.
 */
export function isFor(forWhom: ForWhom, accountId: Id<'Account'>, posts: readonly Post[]): boolean {
  if (forWhom.kind === 'account') return forWhom.accountId === accountId
  return rolesOf(forWhom, posts).some((role) =>
    posts.some((post) => post.accountId === accountId && post.role === role),
  )
}

function rolesOf(forWhom: Exclude<ForWhom, { kind: 'account' }>, posts: readonly Post[]): readonly Role[] {
  const unit: readonly Role[] = ['manager', 'representative']
  const agency = firstHeld(['consultant', 'regional-head'], posts)
  switch (forWhom.kind) {
    case 'keeper':
      return firstHeld(['manager', 'representative'], posts)
    case 'everybody':
      return [...unit, ...agency, 'partner']
    case 'side':
      return [...(forWhom.side === 'agency' ? [] : unit), ...(forWhom.side === 'unit' ? [] : agency)]
  }
  return forWhom satisfies never
}

/** The first of the roles that anybody holds. */
function firstHeld(roles: readonly Role[], posts: readonly Post[]): readonly Role[] {
  const held = roles.find((role) => posts.some((post) => post.role === role))
  return held === undefined ? [] : [held]
}
