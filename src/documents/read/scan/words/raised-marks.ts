import type { Rect } from '../../layout/geometry.ts'
import type { RecognisedWord } from '../engine/letter-engine.ts'
import type { InkMap } from '../prepare/grey-picture.ts'
import { areaOf, glyphsIn } from './glyphs.ts'
import type { LineMeasures } from './line-measures.ts'

/** A word parted from the small raised number before or after it. A mark that was not read as a number has no text. */
export type PartedWord = {
  readonly before: RecognisedWord | null
  readonly word: RecognisedWord | null
  readonly after: RecognisedWord | null
}

/**
 * Finds the mark of a footnote at the ends of a word by its ink: small, and hanging above the line. Engines read it as a star
 * or a quote. `quoted`: a quotation was opened in the line, so that a raised sign behind a word closes it.
 */
export function partRaisedMarks(map: InkMap, word: RecognisedWord, line: LineMeasures, quoted: boolean): PartedWord {
  const glyphs = glyphsIn(map, areaOf(word))
  const letters = Array.from(word.text)
  const leading = quoted ? 0 : marksFrom(glyphs, letters.length, line)
  const isQuote = quoted && /[“”"]/u.test(letters.at(-1) ?? '')
  const trailing = leading === letters.length || isQuote ? 0 : marksFrom(glyphs.toReversed(), letters.length, line)
  const middle = letters.slice(leading, letters.length - trailing).join('')
  return {
    before: markOf(word, letters.slice(0, leading), glyphs.slice(0, leading)),
    word: middle === '' ? null : { ...boxed(word, glyphs.slice(leading, glyphs.length - trailing)), text: middle },
    after: markOf(word, letters.slice(letters.length - trailing), glyphs.slice(glyphs.length - trailing)),
  }
}

/** A mark has one or two signs. */
const longestMark = 2

function marksFrom(glyphs: readonly Rect[], letters: number, line: LineMeasures): number {
  let count = 0
  while (count < longestMark) {
    const glyph = glyphs[count]
    if (glyph === undefined || count >= letters || !isRaised(glyph, line)) break
    count++
  }
  return count
}

/** Of the size of the line: a raised number ends this high above the line and is so high. Quotes and accents are smaller. */
const leastLift = 0.18
const heights = { least: 0.28, most: 0.6 }

function isRaised({ top, bottom }: Rect, { size, baseline }: LineMeasures): boolean {
  const height = (bottom - top) / size
  return (baseline - bottom) / size > leastLift && height > heights.least && height < heights.most
}

function markOf(word: RecognisedWord, letters: readonly string[], glyphs: readonly Rect[]): RecognisedWord | null {
  if (letters.length === 0) return null
  const text = letters.join('')
  return { ...boxed(word, glyphs), text: /^\d+$/u.test(text) ? text : '' }
}

function boxed(word: RecognisedWord, glyphs: readonly Rect[]): RecognisedWord {
  const first = glyphs[0]
  const last = glyphs.at(-1)
  if (first === undefined || last === undefined) return word
  const y = Math.min(...glyphs.map((glyph) => glyph.top))
  const height = Math.max(...glyphs.map((glyph) => glyph.bottom)) - y
  return { ...word, x: first.left, width: last.right - first.left, y, height }
}
