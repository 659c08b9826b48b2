import { weightedMedian } from '../weighted-median.ts'
import type { Stroke } from './strokes.ts'
import { weightedLine } from './weighted-line.ts'

/** The slope of a line (rows per column), where it is (row, in the middle of its columns) and how long. */
export type Slope = { readonly slope: number; readonly at: number; readonly length: number }

/** A slope that changes evenly over the page: `atZero + perPixel · position`. Perspective makes it change. */
export type EvenSlope = { readonly atZero: number; readonly perPixel: number }

/** The slope of a stroke by the middles of its runs; longer runs weigh more. */
export function slopeOf({ runs, from, to }: Stroke): Slope {
  const line = weightedLine(runs.map((run) => [(run.from + run.to) / 2, run.row, run.to - run.from + 1]))
  return { slope: line.perPixel, at: line.mean, length: to - from }
}

/** Lines that are more tilted than that are no ruling lines of a page that somebody meant to scan straight. */
const mostSlope = 0.12
/** Fewer lines than this say how the page is tilted, but not how the tilt changes. */
const leastForChange = 3
/** Lines whose slope is nearer to the others' than this are never left out as strays. */
const alwaysNear = 0.0015
const rounds = 3

/** How the slope of these lines changes over the page; null when there is none. Strays are left out. */
export function slopeOverPage(strokes: readonly Stroke[]): EvenSlope | null {
  let slopes = strokes.map(slopeOf).filter(({ slope }) => Math.abs(slope) < mostSlope)
  if (slopes.length === 0) return null
  // The middle slope first: one stray at the edge of the page would draw a line through all of them to itself.
  let line: EvenSlope = { atZero: weightedMedian(slopes.map(({ slope, length }) => [slope, length])), perPixel: 0 }
  for (let round = 0; round < rounds; round++) {
    const distance = ({ slope, at }: Slope): number => Math.abs(slope - line.atZero - line.perPixel * at)
    const middle = slopes.map(distance).toSorted((a, b) => a - b)[Math.floor(slopes.length / 2)] ?? 0
    const near = slopes.filter((each) => distance(each) <= Math.max(alwaysNear, 3 * middle))
    if (near.length >= 2) slopes = near
    line = lineThrough(slopes)
  }
  return line
}

function lineThrough(slopes: readonly Slope[]): EvenSlope {
  const { atZero, perPixel, mean } = weightedLine(slopes.map(({ slope, at, length }) => [at, slope, length]))
  return slopes.length < leastForChange ? { atZero: mean, perPixel: 0 } : { atZero, perPixel }
}
