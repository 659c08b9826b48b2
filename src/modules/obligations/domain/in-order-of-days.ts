import type { Evidence } from './evidence.ts'

/** Each record once, in the order of days; those of one day in an order that does not depend on how they came. */
export function inOrderOfDays(evidence: readonly Evidence[]): readonly Evidence[] {
  const distinct = new Map(evidence.map((one) => [one.id, one]))
  return [...distinct.values()].toSorted((a, b) => compare(a.on, b.on) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
