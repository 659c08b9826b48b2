import type { RecognisedWord } from '../engine/letter-engine.ts'
import type { InkMap } from '../prepare/grey-picture.ts'
import { areaOf, countInk, inkBox } from './glyphs.ts'
import type { LineMeasures } from './line-measures.ts'

/** What engines read a bullet as, when it is not read as one. */
const readAsBullet = /^(?:[^\p{L}\p{N}]{1,2}|[eo])$/u
/** Of the size of the line: a bullet hangs above the line, and is smaller than a letter, and almost full of ink. */
const leastLift = 0.04
const mostHeight = 0.5
const leastFull = 0.68
/** A hollow bullet looks like the letter o, but a tab follows it. */
const leastTab = 0.6

/** Is the first word of a line the bullet of a list? It is told by its ink, since stars and small letters look alike to engines. */
export function isBullet(
  map: InkMap,
  word: RecognisedWord,
  next: RecognisedWord | undefined,
  { size, baseline }: LineMeasures,
): boolean {
  if (!readAsBullet.test(word.text) || next === undefined) return false
  if (/[•·●▪■◦○]/u.test(word.text)) return true
  const box = inkBox(map, areaOf(word))
  if (box === null) return false
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  if (Math.max(width, height) > size * mostHeight) return false
  const isFull = countInk(map, box).pixels / (width * height) > leastFull
  const hasTab = next.x - box.right > size * leastTab
  return (isFull && (baseline - box.bottom) / size > leastLift) || (hasTab && word.text !== 'e')
}
