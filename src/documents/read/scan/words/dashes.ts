import type { RecognisedWord } from '../engine/letter-engine.ts'
import type { LineMeasures } from './line-measures.ts'

/** Widths in shares of the size: a hyphen is a quarter wide, the dash between words two fifths, the long one nearly the whole. */
const leastDash = 0.31
const leastLongDash = 0.65

/** A dash that stands alone is told from a hyphen by its width; engines mix them. */
export function withDashes(line: readonly RecognisedWord[], { size }: LineMeasures): readonly RecognisedWord[] {
  return line.map((word) => {
    if (!/^[-–—]$/u.test(word.text)) return word
    const width = word.width / size
    return { ...word, text: width < leastDash ? '-' : width < leastLongDash ? '–' : '—' }
  })
}
