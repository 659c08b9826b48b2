import { fold } from '../../../kernel/folding.ts'
import type { ObligationSeed } from './obligation.ts'

/** What makes two duties of two versions the same, from the surest to the weakest; null: it says nothing. */
const likenesses: readonly ((duty: ObligationSeed) => string | null)[] = [
  ({ activity, specification, wording }) => keyOf(activity, specification, wording),
  ({ duty, activity, specification }) => (duty === null ? null : keyOf(duty, activity, specification)),
  ({ duty }) => duty,
]

/**
 * Which duty of a newer version is the same as one of an older version. Only what is the same without doubt is matched: where
 * two look alike, neither is.
 */
export function counterparts<Key>(
  older: readonly (ObligationSeed & { readonly id: Key })[],
  newer: readonly (ObligationSeed & { readonly id: Key })[],
): ReadonlyMap<Key, Key> {
  const matched = new Map<Key, Key>()
  const taken = new Set<Key>()
  for (const likeness of likenesses) {
    const groups = (duties: typeof older, isFree: (id: Key) => boolean) =>
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
