import { weightedMedian } from '../weighted-median.ts'
import type { Run, Stroke } from './strokes.ts'
import { type WeightedPoint, weightedLine } from './weighted-line.ts'

/** The slope of a line (rows per column), where it is (row, in the middle of its columns) and how long. */
export type Slope = { readonly slope: number; readonly at: number; readonly length: number }

/** A slope that changes evenly over the page: `atZero + perPixel · position`. Perspective makes it change. */
export type EvenSlope = { readonly atZero: number; readonly perPixel: number }

/** The slope of a stroke: of the straight line nearest to all its pixels. */
export function slopeOf({ runs, from, to }: Stroke): Slope {
  const line = weightedLine(runs.flatMap(pointsOf))
  return { slope: line.perPixel, at: line.mean, length: to - from }
}

/** Two points stand for the pixels of a run: they have the same middle and the same spread. */
function pointsOf({ row, from, to }: Run): readonly WeightedPoint[] {
  const length = to - from + 1
  const middle = (from + to) / 2
  const spread = length / Math.sqrt(12)
  return [
    [middle - spread, row, length / 2],
    [middle + spread, row, length / 2],
  ]
}

/** Lines that are more tilted than that are no ruling lines of a page that somebody meant to scan straight. */
const mostSlope = 0.12
/** Fewer lines than this say how the page is tilted, but not how the tilt changes. */
const leastForChange = 3
/** Lines whose slope is nearer to the others' than this are never left out as strays. */
const alwaysNear = 0.0015
const rounds = 3

/**
 * How the slope of these lines changes over the page; null when there is none. Strays are left out. Only lines of `longEnough`
 * pixels say how it changes: the slope of a short one is too rough for that.
 */
export function slopeOverPage(strokes: readonly Stroke[], longEnough: number): EvenSlope | null {
  const slopes = strokes.map(slopeOf).filter(({ slope }) => Math.abs(slope) < mostSlope)
  if (slopes.length === 0) return null
  const long = slopes.filter(({ length }) => length >= longEnough)
  return long.length < leastForChange ? middleSlope(slopes) : withoutStrays(long)
}

function withoutStrays(slopes: readonly Slope[]): EvenSlope {
  // The middle slope first: one stray at the edge of the page would draw a line through all of them to itself.
  let line = middleSlope(slopes)
  let kept = slopes
  for (let round = 0; round < rounds; round++) {
    const distance = ({ slope, at }: Slope): number => Math.abs(slope - line.atZero - line.perPixel * at)
    const middle = weightedMedian(kept.map((each) => [distance(each), 1]))
    const near = kept.filter((each) => distance(each) <= Math.max(alwaysNear, 3 * middle))
    if (near.length < leastForChange) return line
    kept = near
    line = weightedLine(kept.map((each) => [each.at, each.slope, weightOf(each)]))
  }
  return line
}

function middleSlope(slopes: readonly Slope[]): EvenSlope {
  return { atZero: weightedMedian(slopes.map((each) => [each.slope, weightOf(each)])), perPixel: 0 }
}

/** The slope of a line twice as long is known eight times as surely: its variance falls with the cube of the length. */
function weightOf({ length }: Slope): number {
  return length ** 3
}
