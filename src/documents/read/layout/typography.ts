import type { Rect } from './geometry.ts'
import { isBold, type Line, sizeOf } from './lines.ts'
import type { Word } from './page-layout.ts'

/** Where lines may stand: a cell without its padding, or the column of the page. */
export type Region = { readonly lines: readonly Line[]; readonly left: number; readonly right: number }

/** How this document sets its text. */
export type Typography = {
  /** Size of most letters. */
  readonly bodySize: number
  /** Distance of the baselines within a paragraph. */
  readonly pitch: (look: Look) => number
  /** Whether paragraphs stand apart by more than the lines in them. */
  readonly spaced: boolean
  /** Whether most letters are bold, so that bold marks nothing. */
  readonly mostlyBold: boolean
}

/** Learns from lines that follow each other how far apart lines of one paragraph are. */
export function typographyOf(regions: readonly Region[]): Typography {
  const words = regions.flatMap(({ lines }) => lines.flatMap((line) => line.words))
  const pairs = regions.flatMap(pairsOf)
  const pitches = pitchesOf(pairs)
  const pitch = (look: Look): number =>
    pitches.get(keyOf(look)) ?? pitches.get(keyOf({ ...look, bold: !look.bold })) ?? look.size * usualPitch
  const short = pairs.filter(({ full }) => !full)
  const apart = short.filter((pair) => pair.distance > pitch(pair) + pair.size * pair.noticeable)
  const bold = words.filter((word) => word.bold)
  return {
    bodySize: sizeOf(words),
    pitch,
    spaced: short.length > 0 && apart.length >= short.length * 0.6,
    mostlyBold: lettersIn(bold) > lettersIn(words) / 2,
  }
}

/** Of the size: when nothing can be learnt. */
const usualPitch = 1.25
/** A difference of distances that is no accident, of the size: baselines of recognised words are a pixel off, here and there. */
const noticeable = { ofFile: 0.03, recognised: 0.07 }

/** How much further from this line than usual, of the size, another must stand to stand apart. */
export function noticeableFor({ words }: Line): number {
  return words.some(({ confidence }) => confidence !== null) ? noticeable.recognised : noticeable.ofFile
}

/** Fonts of one size may stand differently far apart. */
type Look = { readonly size: number; readonly bold: boolean }

type Pair = Look & { readonly distance: number; readonly full: boolean; readonly noticeable: number }

function pairsOf({ lines, left, right }: Region): readonly Pair[] {
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index]
    if (above === undefined || above.page !== line.page || Math.abs(above.size - line.size) > line.size * 0.05)
      return []
    const distance = line.baseline - above.baseline
    if (distance <= 0 || distance > line.size * 2) return []
    const full = isFull(above, line, { left, right })
    return [{ size: line.size, bold: isBold(line), distance, full, noticeable: noticeableFor(line) }]
  })
}

/** The most frequent distance after a full line, for each look; the smallest distance where no line is full. */
function pitchesOf(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(pairs, keyOf)].map(([key, alike]) => [key, pitchOf(alike)]))
}

function pitchOf(pairs: readonly Pair[]): number {
  const full = pairs.filter((pair) => pair.full).map(({ distance }) => distance)
  const [size] = pairs.map((pair) => pair.size)
  if (full.length > 0 && size !== undefined) return mostFrequent(full, size * 0.02)
  return Math.min(...pairs.map(({ distance }) => distance))
}

function mostFrequent(values: readonly number[], width: number): number {
  const groups = Map.groupBy(
    values.toSorted((a, b) => a - b),
    (value) => Math.round(value / width),
  )
  const largest = [...groups.values()].toSorted((one, other) => other.length - one.length)[0] ?? []
  return largest[Math.floor(largest.length / 2)] ?? 0
}

function keyOf({ size, bold }: Look): string {
  return `${Math.round(size * 2)} ${bold}`
}

/**
 * Whether the first word of the next line would not have fitted at the end of this one: then the line was broken for want of room, and the
 * paragraph may go on.
 */
export function isFull(line: Line, next: Line, { left, right }: Pick<Region, 'left' | 'right'>): boolean {
  const [first] = next.words
  if (first === undefined) return false
  const gap = line.size * spaceOfSize
  const room = isCentred(line.box, left, right, line.size)
    ? right - left - (line.box.right - line.box.left)
    : right - line.box.right
  return (
    widthOfTied(next, first) + gap >
    room - line.size * (/^\p{Ll}/u.test(first.text) ? slack.inSentence : slack.elsewhere)
  )
}

/** Recognised letters do not tell that a number is tied to the word before it, and a letter to the word behind it. */
function widthOfTied({ words }: Line, first: Word): number {
  const [, second] = words
  if (second === undefined || first.confidence === null) return first.width
  const isTied = /^[\d–]/u.test(second.text) || /^\p{L}$/u.test(first.text)
  return isTied ? second.x + second.width - first.x : first.width
}

const spaceOfSize = 0.25
/** Where a text may end is known by what stands around it only; a word in small letters goes on more likely than it begins a paragraph. */
const slack = { inSentence: 0.8, elsewhere: 0.1 }

function isCentred(box: Rect, left: number, right: number, size: number): boolean {
  const [before, after] = [box.left - left, right - box.right]
  return before > size * 2 && Math.abs(before - after) < size
}

function lettersIn(words: readonly { readonly text: string }[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}
