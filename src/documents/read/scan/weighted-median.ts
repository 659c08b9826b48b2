/** The value in the middle of all weights; 0 of none. */
export function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const half = values.reduce((sum, [, weight]) => sum + weight, 0) / 2
  let passed = 0
  for (const [value, weight] of values.toSorted(([a], [b]) => a - b)) {
    passed += weight
    if (passed >= half) return value
  }
  return 0
}
