import type { Rect } from '../../layout/geometry.ts'
import type { RecognisedWord } from '../engine/letter-engine.ts'
import type { InkMap } from '../prepare/grey-picture.ts'

/**
 * The signs of a word from left to right, as far as a column of paper parts them, each with the box of its ink. Letters that
 * touch are one.
 */
export function glyphsIn(map: InkMap, area: Rect): readonly Rect[] {
  const glyphs: Rect[] = []
  let left = -1
  for (let x = area.left; x <= area.right; x++) {
    const hasInk = x < area.right && columnHasInk(map, x, area)
    if (hasInk && left === -1) left = x
    if (hasInk || left === -1) continue
    const box = inkBox(map, { ...area, left, right: x })
    if (box !== null) glyphs.push(box)
    left = -1
  }
  return glyphs
}

/** The smallest area with all ink of this one; null when there is none. */
export function inkBox(map: InkMap, area: Rect): Rect | null {
  const { width, ink } = map
  let [left, right, top, bottom] = [area.right, area.left, area.bottom, area.top]
  for (let y = area.top; y < area.bottom; y++) {
    const row = ink.subarray(y * width + area.left, y * width + area.right)
    const first = row.indexOf(1)
    if (first === -1) continue
    left = Math.min(left, area.left + first)
    right = Math.max(right, area.left + row.lastIndexOf(1) + 1)
    top = Math.min(top, y)
    bottom = y + 1
  }
  return left < right ? { left, top, right, bottom } : null
}

/** The word with its box drawn tight around its ink; null when there is none in it. */
export function tightWord(map: InkMap, word: RecognisedWord): RecognisedWord | null {
  const area = areaOf(word)
  const box = inkBox(map, {
    left: Math.max(0, area.left),
    top: Math.max(0, area.top),
    right: Math.min(map.width, area.right),
    bottom: Math.min(map.height, area.bottom),
  })
  if (box === null) return null
  return { ...word, x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top }
}

export function areaOf({ x, y, width, height }: RecognisedWord): Rect {
  return { left: x, top: y, right: x + width, bottom: y + height }
}

/** Pixels of ink in an area, and the runs along its rows that they make. */
export function countInk({ width, ink }: InkMap, area: Rect): { readonly pixels: number; readonly runs: number } {
  let pixels = 0
  let runs = 0
  for (let y = area.top; y < area.bottom; y++)
    for (let x = area.left; x < area.right; x++) {
      if (ink[y * width + x] !== 1) continue
      pixels++
      if (x === area.left || ink[y * width + x - 1] !== 1) runs++
    }
  return { pixels, runs }
}

function columnHasInk({ width, ink }: InkMap, x: number, { top, bottom }: Rect): boolean {
  for (let y = top; y < bottom; y++) if (ink[y * width + x] === 1) return true
  return false
}
