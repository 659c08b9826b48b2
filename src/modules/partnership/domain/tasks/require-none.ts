import type { Refusal } from '#kernel/refusal.ts'

/** Throws the first refusal of a list, if there is any. */
export function requireNone(refusals: readonly Refusal[]): void {
  const [first] = refusals
  if (first !== undefined) throw first
}
