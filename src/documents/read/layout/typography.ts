import type { Rect } from './geometry.ts'
import { type Line, sizeOf } from './lines.ts'

/** Where lines may stand: a cell without its padding, or the column of the page. */
export type Region = { readonly lines: readonly Line[]; readonly left: number; readonly right: number }

/** How this document sets its text. */
export type Typography = {
  /** Size of most letters. */
  readonly bodySize: number
  /** Distance of the baselines within a paragraph, for a size of letters. */
  readonly pitch: (size: number) => number
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
  const pitch = (size: number): number => pitches.get(bucketOf(size)) ?? size * usualPitch
  const short = pairs.filter(({ full }) => !full)
  const apart = short.filter(({ distance, size }) => distance > pitch(size) + size * noticeable)
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
/** A difference of distances that is no accident, of the size. */
export const noticeable = 0.03

type Pair = { readonly size: number; readonly distance: number; readonly full: boolean }

function pairsOf({ lines, left, right }: Region): readonly Pair[] {
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index]
    if (above === undefined || above.page !== line.page || Math.abs(above.size - line.size) > line.size * 0.05)
      return []
    const distance = line.baseline - above.baseline
    if (distance <= 0 || distance > line.size * 2) return []
    return [{ size: line.size, distance, full: isFull(above, line, { left, right }) }]
  })
}

/** The most frequent distance after a full line, for each size; the smallest distance where no line is full. */
function pitchesOf(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const bySize = Map.groupBy(pairs, ({ size }) => bucketOf(size))
  return new Map(
    [...bySize].map(([size, all]) => {
      const full = all.filter((pair) => pair.full)
      return [
        size,
        full.length > 0
          ? mostFrequent(
              full.map(({ distance }) => distance),
              size * 0.02,
            )
          : Math.min(...all.map(({ distance }) => distance)),
      ] as const
    }),
  )
}

function mostFrequent(values: readonly number[], width: number): number {
  const groups = Map.groupBy(
    values.toSorted((a, b) => a - b),
    (value) => Math.round(value / width),
  )
  const largest = [...groups.values()].toSorted((one, other) => other.length - one.length)[0] ?? []
  return largest[Math.floor(largest.length / 2)] ?? 0
}

function bucketOf(size: number): number {
  return Math.round(size * 2) / 2
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
  return first.width + gap > room - line.size * slack
}

const spaceOfSize = 0.25
const slack = 0.1

function isCentred(box: Rect, left: number, right: number, size: number): boolean {
  const [before, after] = [box.left - left, right - box.right]
  return before > size * 2 && Math.abs(before - after) < size
}

function lettersIn(words: readonly { readonly text: string }[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}
