import { fold } from '../../../kernel/folding.ts'
import type { ObligationId } from './evidence.ts'
import type { Obligation } from './obligation.ts'

/** What makes two duties of two versions the same, from the surest to the weakest; null: it says nothing. */
const likenesses: readonly ((duty: Obligation) => string | null)[] = [
  ({ activity, specification, wording }) => keyOf(activity, specification, wording),
  ({ duty, activity, specification }) => (duty === null ? null : keyOf(duty, activity, specification)),
  ({ duty }) => duty,
]

/**
 * Which duty of a newer version is the same as one of an older version. Only what is the same without doubt is matched: where
 * two look alike, neither is.
 */
export function counterparts(
  older: readonly Obligation[],
  newer: readonly Obligation[],
): ReadonlyMap<ObligationId, ObligationId> {
  const matched = new Map<ObligationId, ObligationId>()
  const taken = new Set<ObligationId>()
  for (const likeness of likenesses) {
    const groups = (duties: readonly Obligation[], isFree: (id: ObligationId) => boolean) =>
      Map.groupBy(
        duties.filter(({ id }) => isFree(id)),
        likeness,
      )
    const [before, after] = [groups(older, (id) => !matched.has(id)), groups(newer, (id) => !taken.has(id))]
    for (const [key, own] of before) {
      const others = after.get(key)
      const [was, is] = [own[0], others?.[0]]
      if (key === null || was === undefined || is === undefined || own.length > 1 || (others?.length ?? 0) > 1) continue
      matched.set(was.id, is.id)
      taken.add(is.id)
    }
  }
  return matched
}

function keyOf(...words: readonly (string | null)[]): string {
  return words.map((word) => fold(word ?? '')).join('\n')
}
