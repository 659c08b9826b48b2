import type { DraftLines } from './draft-lines.ts'

/** Where a draft differs from what it should say, a sentence each; empty when it is right. */
export function differences(expected: DraftLines, actual: DraftLines): readonly string[] {
  const missing = [...expected].flatMap(([key, value]) => {
    const read = actual.get(key)
    if (read === value) return []
    return [read === undefined ? `${key}: „${value}“ is missing` : `${key}: „${read}“ instead of „${value}“`]
  })
  const more = [...actual].flatMap(([key, value]) => (expected.has(key) ? [] : [`${key}: „${value}“ is too much`]))
  return [...missing, ...more]
}
