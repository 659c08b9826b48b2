/**
 * The one text of a value: keys in order, nothing undefined. Two values that are equal give the same text, so a hash of it tells
 * contents apart and survives a database that reorders keys.
 *
 * @example canonicalJson({ b: 1, a: undefined }) // '{"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? inOrder(part) : part))
}

function inOrder(record: Readonly<Record<string, unknown>>): object {
  const keys = Object.keys(record).toSorted()
  return Object.fromEntries(keys.map((key) => [key, record[key]]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
