import type { InkMap } from './grey-picture.ts'

/** Degrees tried in turn: all to both sides in coarse steps, then finely around the best. */
const mostDegrees = 8
const coarseStep = 0.4
const fineStep = 0.05
/** Every so many columns are looked at. */
const everyColumn = 5

/**
 * The slope of the lines of text: the one at which rows of ink and rows of paper differ most when the page is seen along it.
 * For pages without ruling lines.
 */
export function slopeOfText(map: InkMap): number {
  const points = samplesOf(map)
  const around = (middle: number, reach: number, step: number): number => {
    const steps = Math.round(reach / step)
    const degrees = Array.from({ length: 2 * steps + 1 }, (_, index) => middle + (index - steps) * step)
    return degrees.reduce((best, each) => (contrast(each) > contrast(best) ? each : best), middle)
  }
  const known = new Map<number, number>()
  const contrast = (degrees: number): number => {
    const value = known.get(degrees) ?? contrastOfRows(points, map, slopeOfDegrees(degrees))
    known.set(degrees, value)
    return value
  }
  return slopeOfDegrees(around(around(0, mostDegrees, coarseStep), coarseStep, fineStep))
}

function slopeOfDegrees(degrees: number): number {
  return Math.tan((degrees * Math.PI) / 180)
}

function samplesOf({ width, height, ink }: InkMap): Int32Array {
  const points: number[] = []
  for (let y = 0; y < height; y++)
    for (let x = (y * 7) % everyColumn; x < width; x += everyColumn) if (ink[y * width + x] === 1) points.push(x, y)
  return Int32Array.from(points)
}

function contrastOfRows(points: Int32Array, { width, height }: InkMap, slope: number): number {
  const margin = Math.ceil(Math.abs(slope) * width)
  const rows = new Int32Array(height + 2 * margin + 1)
  for (let index = 0; index < points.length; index += 2) {
    const row = Math.round((points[index + 1] ?? 0) - (points[index] ?? 0) * slope) + margin
    rows[row] = (rows[row] ?? 0) + 1
  }
  let contrast = 0
  for (let row = 1; row < rows.length; row++) contrast += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
  return contrast
}
