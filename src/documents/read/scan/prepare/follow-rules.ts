import type { Rule } from '../../layout/page-layout.ts'
import type { GreyPicture } from './grey-picture.ts'

/** In millimetres: how far a line may fade before it is over, where beside it there is paper, and how near a line across ends it. */
const stretch = 4
const beside = 0.45
const atBorder = 1
/** By how many of 255 levels a stretch of a line is darker than the paper on both its sides. */
const leastContrast = 4
/** What a single column of pixels may say for or against, so that a letter does not outweigh a stretch. */
const mostContrast = 24

/**
 * A pale line comes from the scanner in pieces. From both ends each piece is followed as far as the line can be seen, and pieces of one line
 * meet there. A piece that ends at a line across is whole: there a cell over several rows begins. Only lines across the page are followed;
 * pages that have lines between columns have dark ones.
 */
export function followRules(rules: readonly Rule[], picture: GreyPicture, perMillimetre: number): readonly Rule[] {
  const across = rules.filter(({ direction }) => direction === 'vertical')
  const border = atBorder * perMillimetre
  const stopsAt = ({ at }: Rule): readonly number[] =>
    across.filter(({ from, to }) => from <= at + border && to >= at - border).map((line) => line.at)
  return rules.map((rule) => {
    if (rule.direction === 'vertical') return rule
    const contrast = contrastAlong(picture, rule, Math.max(2, Math.round(beside * perMillimetre)))
    const stops = stopsAt(rule)
    const follow = (end: number, step: 1 | -1): number => {
      if (stops.some((stop) => Math.abs(stop - end) <= border)) return end
      const stop = stops.filter((each) => (each - end) * step > 0).toSorted((one, other) => (one - other) * step)[0]
      return endOf(contrast, { start: end, step, stop: stop ?? null, reach: Math.round(stretch * perMillimetre) })
    }
    return { ...rule, from: follow(Math.round(rule.from), -1), to: follow(Math.round(rule.to) - 1, 1) + 1 }
  })
}

/** How much darker than the paper above and below it the line is, column by column of pixels; grain of the paper is evened out. */
function contrastAlong({ pixels, width, height }: GreyPicture, { at }: Rule, distance: number): Float32Array {
  const row = (y: number): Float32Array => {
    const inside = Math.min(Math.max(y, 0), height - 1)
    return smoothed(pixels.subarray(inside * width, (inside + 1) * width))
  }
  const [over, under] = [row(Math.floor(at - 0.5)), row(Math.floor(at + 0.5))]
  const [above, below] = [row(Math.floor(at) - distance), row(Math.floor(at) + distance)]
  return above.map((level, x) => {
    const line = ((over[x] ?? 255) + (under[x] ?? 255)) / 2
    const difference = Math.min(level, below[x] ?? 255) - line
    return Math.min(Math.max(difference, -mostContrast), mostContrast)
  })
}

/** Each pixel as the mean of itself and two on each side. */
function smoothed(row: Uint8Array): Float32Array {
  return Float32Array.from(row, (_, x) => {
    const near = row.subarray(Math.max(0, x - 2), x + 3)
    return near.reduce((sum, level) => sum + level, 0) / near.length
  })
}

type Walk = {
  readonly start: number
  readonly step: 1 | -1
  /** Where a line across stands, beyond which nothing is followed. */
  readonly stop: number | null
  readonly reach: number
}

/** The last column in which the line is seen, before a stretch in which it is not. */
function endOf(contrast: Float32Array, { start, step, stop, reach }: Walk): number {
  const window: number[] = []
  let sum = 0
  let end = start
  for (let x = start + step; x >= 0 && x < contrast.length; x += step) {
    if (stop !== null && (x - stop) * step > 0) break
    const now = contrast[x] ?? 0
    window.push(now)
    sum += now
    if (window.length > reach) sum -= window.shift() ?? 0
    if (sum < leastContrast * Math.min(window.length, reach) && window.length >= reach) break
    if (now >= leastContrast && sum >= leastContrast * window.length) end = x
  }
  return end
}
