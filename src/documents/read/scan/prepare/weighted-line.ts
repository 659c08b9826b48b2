export type WeightedPoint = readonly [position: number, value: number, weight: number]

/** The straight line nearest to the points, by least squares: its value at position 0, its rise, and the mean value. */
export function weightedLine(points: readonly WeightedPoint[]): {
  readonly atZero: number
  readonly perPixel: number
  readonly mean: number
} {
  let weights = 0
  let positions = 0
  let values = 0
  let squares = 0
  let products = 0
  for (const [position, value, weight] of points) {
    weights += weight
    positions += position * weight
    values += value * weight
    squares += position * position * weight
    products += position * value * weight
  }
  const spread = weights * squares - positions * positions
  const perPixel = spread > 1e-6 * weights * weights ? (weights * products - positions * values) / spread : 0
  return { atZero: (values - perPixel * positions) / weights, perPixel, mean: values / weights }
}
