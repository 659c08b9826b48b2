import type { Id } from '#kernel/ids.ts'

/**
 * Who acts. `label` is the name that the history keeps even after the account is gone. A `system` actor is the application
 * itself (a job, a sign-in before the person is known); it sees all units.
 */
export type Actor =
  | { readonly kind: 'account'; readonly accountId: Id<'Account'>; readonly label: string }
  | { readonly kind: 'system'; readonly label: string }
  | { readonly kind: 'nobody'; readonly label: string }

export const nobody: Actor = { kind: 'nobody', label: '' }

export function system(label: string): Actor {
  return { kind: 'system', label }
}
