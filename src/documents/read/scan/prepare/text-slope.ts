import type { InkMap } from './grey-picture.ts'

/** Degrees tried in turn: all to both sides in coarse steps, then finely around the best. */
const mostDegrees = 8
const coarseStep = 0.4
const fineStep = 0.05
/** Every so many columns are looked at. */
const everyColumn = 5
/**
 * Coarse steps look at so many rows as one. Near no line a single row meets columns that are looked at in an even pattern, which seems to
 * be contrast; three rows together do not, and show from further away that lines are near.
 */
const coarseRows = 3

/**
 * The slope of the lines of text: the one at which rows of ink and rows of paper differ most when the page is seen along it.
 * For pages without ruling lines.
 */
export function slopeOfText(map: InkMap): number {
  const points = samplesOf(map)
  const best = (middle: number, reach: number, step: number, together: number): number => {
    const steps = Math.round(reach / step)
    const tried = Array.from({ length: 2 * steps + 1 }, (_, index) => middle + (index - steps) * step)
    const contrasts = tried.map((degrees) => contrastOfRows(points, map, slopeOfDegrees(degrees), together))
    // Where nothing differs, the page lies straight.
    const most = Math.max(...contrasts)
    return contrasts[steps] === most ? middle : (tried[contrasts.indexOf(most)] ?? middle)
  }
  return slopeOfDegrees(best(best(0, mostDegrees, coarseStep, coarseRows), coarseStep, fineStep, 1))
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

function contrastOfRows(points: Int32Array, { width, height }: InkMap, slope: number, together: number): number {
  const margin = Math.ceil(Math.abs(slope) * width)
  const rows = new Int32Array(Math.ceil((height + 2 * margin + 1) / together))
  for (let index = 0; index < points.length; index += 2) {
    const y = Math.round((points[index + 1] ?? 0) - (points[index] ?? 0) * slope) + margin
    const row = Math.floor(y / together)
    rows[row] = (rows[row] ?? 0) + 1
  }
  let contrast = 0
  for (let row = 1; row < rows.length; row++) contrast += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
  return contrast
}
