import type { RecognisedWord } from '../engine/letter-engine.ts'
import { weightedMedian } from '../weighted-median.ts'
import { extentOf } from './letter-extents.ts'
import { usualWidth } from './letter-widths.ts'

/** In pixels of the page. */
export type LineMeasures = { readonly size: number; readonly baseline: number }

/** A word of fewer letters is too short to be measured by its width. */
const longEnough = 4
/** Without a letter by which it could be told, the size is that of capitals as high as the ink. */
const unknownExtent = { above: 0.7, below: 0 }

/**
 * How much wider the letters of a page are than usual ones of the same height: fonts differ, but a page has one or two. By
 * this, sizes can be told from widths, which are measured more exactly than heights; 1 for a page without words.
 */
export function widthOfLetters(words: readonly RecognisedWord[]): number {
  const ratios = words.flatMap((word) => {
    const extent = extentOf(word.text)
    if (extent === null || word.text.length < longEnough) return []
    return [[sizeByWidth(word) / sizeByHeight(word, extent), word.text.length] as const]
  })
  return ratios.length === 0 ? 1 : weightedMedian(ratios)
}

/** Size of the font and baseline of a line, by what letters its words have and how large their ink is; longer words weigh more. */
export function measureLine(words: readonly RecognisedWord[], letterWidth: number): LineMeasures {
  const size = sizeOfLine(words, letterWidth)
  return { size, baseline: baselineOf(words, size) }
}

/** Words that stand on the line need so many of its letters to be believed; a bullet that was read as a letter hangs above it. */
const enoughStanding = 0.25

/** Words that stand on the line show it exactly; by others, with letters that hang below, it is told roughly. */
function baselineOf(words: readonly RecognisedWord[], size: number): number {
  const known = words.flatMap((word) => {
    const extent = extentOf(word.text)
    return extent === null ? [] : [{ ...extent, bottom: word.y + word.height, letters: word.text.length }]
  })
  const standing = known.filter(({ below }) => below === 0)
  const best = lettersOf(standing) >= lettersOf(known) * enoughStanding ? standing : known
  if (best.length === 0) return Math.max(0, ...words.map(({ y, height }) => y + height))
  return weightedMedian(best.map(({ bottom, below, letters }) => [bottom - below * size, letters]))
}

function lettersOf(words: readonly { readonly letters: number }[]): number {
  return words.reduce((sum, { letters }) => sum + letters, 0)
}

function sizeOfLine(words: readonly RecognisedWord[], letterWidth: number): number {
  const long = words.filter(({ text }) => text.length >= longEnough)
  const ink = long.reduce((sum, { width }) => sum + width, 0)
  if (ink > 0) return ink / long.reduce((sum, { text }) => sum + usualWidth(text), 0) / letterWidth
  return weightedMedian(
    words.map((word) => [sizeByHeight(word, extentOf(word.text) ?? unknownExtent), word.text.length]),
  )
}

function sizeByHeight({ height }: RecognisedWord, { above, below }: { above: number; below: number }): number {
  return height / (above + below)
}

function sizeByWidth({ text, width }: RecognisedWord): number {
  return width / usualWidth(text)
}
