import { around, type Rect } from './geometry.ts'
import type { PageLayout, Word } from './page-layout.ts'

/** Words that stand side by side on one baseline. */
export type Line = {
  readonly words: readonly Word[]
  readonly box: Rect
  readonly baseline: number
  /** Size of most of its letters. */
  readonly size: number
  readonly page: PageLayout
  /** The right edge of the text around it; null until the region of the line is known. */
  readonly limit: number | null
}

/** Words as lines, from top to bottom, each from left to right. Raised marks go with the line that they stand above. */
export function linesOf(words: readonly Word[], page: PageLayout): readonly Line[] {
  const rows: { baseline: number; size: number; words: Word[] }[] = []
  for (const word of words.filter(({ raised }) => !raised).toSorted((one, other) => one.baseline - other.baseline)) {
    const near = rows
      .slice(-nearestRows)
      .findLast((row) => Math.abs(row.baseline - word.baseline) < sameLine * Math.max(row.size, word.size))
    if (near === undefined) rows.push({ baseline: word.baseline, size: word.size, words: [word] })
    else {
      near.words.push(word)
      if (word.size > near.size) Object.assign(near, { size: word.size, baseline: word.baseline })
    }
  }
  for (const mark of words.filter(({ raised }) => raised)) {
    const row = rows.find(
      ({ baseline, size }) => mark.baseline <= baseline + sameLine * size && mark.baseline > baseline - size,
    )
    if (row === undefined) rows.push({ baseline: mark.baseline, size: mark.size, words: [mark] })
    else row.words.push(mark)
  }
  return rows.flatMap((row) => lineOf(row.words, page) ?? []).toSorted((one, other) => one.baseline - other.baseline)
}

/** Words come from top to bottom, so that only the last lines can be theirs. */
const nearestRows = 5
/** Share of the size by which baselines of one line may differ. */
const sameLine = 0.3

/** A line of these words; null of none. */
export function lineOf(words: readonly Word[], page: PageLayout): Line | null {
  const sorted = words.toSorted((one, other) => one.x - other.x)
  const box = around(sorted.map(boxOf))
  if (box === null) return null
  const usual = sorted.filter(({ raised }) => !raised)
  const size = sizeOf(usual.length > 0 ? usual : sorted)
  const baseline = Math.max(...(usual.length > 0 ? usual : sorted).map((word) => word.baseline))
  return { words: sorted, box, baseline, size, page, limit: null }
}

export function boxOf({ x, y, width, height }: Word): Rect {
  return { left: x, top: y, right: x + width, bottom: y + height }
}

/** The size in which most letters are set. */
export function sizeOf(words: readonly Word[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

/** Whether a space stands between two neighbours of a line. */
export function isSpaced(left: Word, right: Word): boolean {
  return right.x - (left.x + left.width) > narrowestSpace * Math.min(left.size, right.size)
}

/** Share of the size; a usual space is a quarter of it, squeezed to the width of the column it may be half of that. */
const narrowestSpace = 0.1

/** What stands between two neighbours of a line: nothing, a space, or a tab where the gap is too wide for any space. */
export function gapText(left: Word, right: Word): '' | ' ' | '\t' {
  if (!isSpaced(left, right)) return ''
  return right.x - (left.x + left.width) > widestSpace * Math.max(left.size, right.size) ? '\t' : ' '
}

/** In sizes: spaces stretched to fill a line stay below. */
const widestSpace = 2.5

/** The line as it reads, footnote marks left out. */
export function textOfLine({ words }: Line): string {
  const shown = words.filter(({ raised }) => !raised)
  return shown.map((word, index) => (index === 0 ? '' : gapText(shown[index - 1] ?? word, word)) + word.text).join('')
}

export function isBold({ words }: Line): boolean {
  return words.every(({ bold, raised }) => bold || raised) && words.some(({ bold }) => bold)
}
