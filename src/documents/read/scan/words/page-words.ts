import type { Word } from '../../layout/page-layout.ts'
import type { RecognisedWord } from '../engine/letter-engine.ts'
import type { InkMap } from '../prepare/grey-picture.ts'
import { weightedMedian } from '../weighted-median.ts'
import { isBullet } from './bullets.ts'
import { withDashes } from './dashes.ts'
import { withDatePoints } from './date-points.ts'
import { evenSizes } from './even-sizes.ts'
import { areaOf, countInk, tightWord } from './glyphs.ts'
import { type LineMeasures, measureLine, widthOfLetters } from './line-measures.ts'
import { partRaisedMarks } from './raised-marks.ts'
import { withoutStrays } from './stray-marks.ts'

/** A line of recognised words in pixels of the page. */
export type RecognisedLine = readonly RecognisedWord[]

type Weighed = Word & { readonly weight: number | null }

/** The words of a page for its layout: size, baseline and boldness are measured in the ink, dirt and marks told apart. */
export function pageWords(map: InkMap, lines: readonly RecognisedLine[]): readonly Word[] {
  const tight = lines.map((line) => line.flatMap((word) => tightWord(map, word) ?? []))
  const letterWidth = widthOfLetters(tight.flat())
  const measures = tight.map((line) => measureLine(line, letterWidth))
  const sizes = evenSizes(measures.map(({ size }, index) => ({ size, letters: lettersIn(tight[index] ?? []) })))
  const words = tight.flatMap((line, index) => {
    const { size, baseline } = measures[index] ?? { size: 0, baseline: 0 }
    return wordsOfLine(map, line, { size: sizes[index] ?? size, baseline })
  })
  const usual = weightedMedian(words.flatMap(({ weight, text }) => (weight === null ? [] : [[weight, text.length]])))
  const isBold = (weight: number | null): boolean => weight !== null && weight > usual * boldness
  return words.map(({ weight, ...word }) => ({ ...word, bold: isBold(weight) }))
}

function lettersIn(line: RecognisedLine): number {
  return line.reduce((sum, { text }) => sum + text.length, 0)
}

/** Strokes of bold letters are this much thicker. */
const boldness = 1.25
/** Fewer runs of ink say nothing about how thick the strokes are. */
const leastRuns = 12

function wordsOfLine(map: InkMap, tight: RecognisedLine, measures: LineMeasures): readonly Weighed[] {
  const [first, ...others] = withDatePoints(withDashes(tight, measures))
  if (first === undefined) return []
  const starts = isBullet(map, first, others[0], measures) ? { ...first, text: '•' } : first
  const line = withSpaces(withoutStrays([starts, ...others]), measures)
  let quoted = false
  return line.flatMap((each) => {
    if (each.text === '•') return weighedWord(map, each, measures)
    const { before, word, after } = partRaisedMarks(map, each, measures, quoted)
    quoted = (quoted || each.text.includes('„')) && !/[“”"]/u.test(each.text)
    return [...markWords(before), ...(word === null ? [] : weighedWord(map, word, measures)), ...markWords(after)]
  })
}

/** Of the size: the least distance that is seen as a space. */
const leastSpace = 0.15

/** The engine knows where words end; the layout tells it by distance, so none may be smaller than a space. */
function withSpaces(line: RecognisedLine, { size }: LineMeasures): RecognisedLine {
  return line.map((word, index) => {
    const next = line[index + 1]
    if (next === undefined) return word
    const widest = next.x - size * leastSpace - word.x
    return { ...word, width: Math.max(1, Math.min(word.width, widest)) }
  })
}

function weighedWord(map: InkMap, word: RecognisedWord, measures: LineMeasures): readonly Weighed[] {
  const { pixels, runs } = countInk(map, areaOf(word))
  const weight = runs < leastRuns || measures.size === 0 ? null : pixels / runs / measures.size
  return [{ ...boxOf(word), ...measures, bold: false, italic: false, raised: false, weight }]
}

function markWords(mark: RecognisedWord | null): readonly Weighed[] {
  if (mark === null || mark.text === '') return []
  const measures = { size: mark.height, baseline: mark.y + mark.height }
  return [{ ...boxOf(mark), ...measures, bold: false, italic: false, raised: true, weight: null }]
}

function boxOf({ text, x, y, width, height, confidence }: RecognisedWord) {
  return { text, x, y, width, height, confidence }
}
