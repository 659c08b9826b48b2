import { weightedMedian } from '../weighted-median.ts'

/** A line as far as it matters here. */
export type SizedLine = { readonly size: number; readonly letters: number }

/** Measured sizes of one font differ by this share, as its letters happen to be; short lines, and lines of capitals, by more. */
const spread = 0.07
const spreadOfShort = 0.13
const shortLine = 12

/**
 * Gives lines of nearly the same size the same size, for real sizes of a page differ more: the commonest first with all that
 * are near, then the commonest of what is left. The answer has the order of the lines.
 */
export function evenSizes(lines: readonly SizedLine[]): readonly number[] {
  const even = new Map<SizedLine, number>()
  let [first, ...others] = lines
  while (first !== undefined) {
    const left = [first, ...others]
    const centre = commonest([first, ...others])
    const near = left.filter((line) => line === centre || isNear(line, centre))
    const size = weightedMedian(near.map((line) => [line.size, line.letters]))
    for (const line of near) even.set(line, size)
    ;[first, ...others] = left.filter((line) => !even.has(line))
  }
  return lines.map((line) => even.get(line) ?? line.size)
}

function isNear({ size, letters }: SizedLine, centre: SizedLine): boolean {
  return Math.abs(size - centre.size) <= centre.size * (letters < shortLine ? spreadOfShort : spread)
}

/** The line around whose size most letters are. */
function commonest([first, ...others]: readonly [SizedLine, ...SizedLine[]]): SizedLine {
  const lines = [first, ...others]
  let best = { line: first, letters: -1 }
  for (const centre of lines) {
    const letters = lines.reduce((sum, line) => sum + (isNear(line, centre) ? line.letters : 0), 0)
    if (letters > best.letters) best = { line: centre, letters }
  }
  return best.line
}
