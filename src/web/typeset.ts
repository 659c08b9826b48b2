import { withCzechSpaces } from '#kernel/czech-typography.ts'

/**
 * A catalogue whose sentences keep Czech typography on the screen: no line ends in „v“ or between a day and its month.
 * Strings are done at once, functions do it with what they return.
 */
export function typeset<Catalogue>(catalogue: Catalogue): Catalogue
export function typeset(entry: unknown): unknown {
  if (typeof entry === 'string') return withCzechSpaces(entry)
  if (typeof entry === 'function') return (...values: unknown[]) => typeset(Reflect.apply(entry, null, values))
  if (Array.isArray(entry)) return entry.map((item: unknown) => typeset(item))
  if (typeof entry !== 'object' || entry === null) return entry
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, typeset(value)]))
}
