import type { RecognisedWord } from '../engine/letter-engine.ts'
import { extentOf } from './letter-extents.ts'

/** In pixels of the page. */
export type LineMeasures = { readonly size: number; readonly baseline: number }

/** A line without a letter by which its size could be told: its box is taken for capitals. */
const unknownExtent = { above: 0.7, below: 0 }

/** Size of the font and baseline of a line, by what letters its words have and how high their ink is; longer words weigh more. */
export function measureLine(words: readonly RecognisedWord[]): LineMeasures {
  const measured = words.flatMap((word) => {
    const extent = extentOf(word.text)
    return extent === null ? [] : { ...measuresOf(word, extent), weight: word.text.length }
  })
  const known =
    measured.length > 0 ? measured : words.map((word) => ({ ...measuresOf(word, unknownExtent), weight: 1 }))
  return {
    size: weightedMedian(known.map(({ size, weight }) => [size, weight])),
    baseline: weightedMedian(known.map(({ baseline, weight }) => [baseline, weight])),
  }
}

function measuresOf({ y, height }: RecognisedWord, { above, below }: { above: number; below: number }): LineMeasures {
  const size = height / (above + below)
  return { size, baseline: y + height - below * size }
}

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
