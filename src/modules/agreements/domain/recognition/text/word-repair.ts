import { formWords } from '../vocabulary/form-words.ts'
import { editDistance } from './edit-distance.ts'
import { glyphSkeleton } from './glyph-skeleton.ts'

/** Each word of a paper is compared with the vocabulary once. */
const known = new Map<string, string>()
const mostKnown = 20_000
const vocabulary = new Set(formWords)
const skeletons: readonly (readonly [string, string])[] = formWords.map((word) => [word, glyphSkeleton(word)])

/** A text with its words put right, and where each place of it stands in the text as read. */
export type Repair = { readonly text: string; readonly originalAt: (index: number) => number }

/**
 * Recognised words put right where exactly one word of the form's vocabulary is within the usual confusions of
 * recognition. For labels, activities and outputs only; names and numbers are never touched.
 * @example repairedWords('Tvorba planu socidlniho zacleniovani') // 'Tvorba plánu sociálního začleňování'
 */
export function repairedWords(text: string): string {
  return repairOf(text).text
}

export function repairOf(text: string): Repair {
  const words: { readonly start: number; readonly end: number; readonly original: number; readonly after: number }[] =
    []
  let repaired = ''
  let copied = 0
  for (const match of text.matchAll(/[\p{L}\p{N}¢€|]{4,}/gu)) {
    const word = repairedWord(match[0])
    if (word === match[0]) continue
    repaired += text.slice(copied, match.index)
    copied = match.index + match[0].length
    words.push({ start: repaired.length, end: repaired.length + word.length, original: match.index, after: copied })
    repaired += word
  }
  return {
    text: repaired + text.slice(copied),
    originalAt: (index) => {
      const before = words.findLast((word) => word.start <= index)
      if (before === undefined) return index
      if (index === before.start) return before.original
      return index < before.end ? before.after : before.after + (index - before.end)
    },
  }
}

function repairedWord(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const repair = nearestWord(word)
  known.set(word, repair)
  return repair
}

function nearestWord(word: string): string {
  const lower = word.toLowerCase()
  if (vocabulary.has(lower) || isNumber(word)) return word
  const readings = readingsOf(word)
  const same = new Set(skeletons.flatMap(([wanted, skeleton]) => (readings.includes(skeleton) ? [wanted] : [])))
  const near = same.size > 0 ? same : wordsNear(readings)
  const [only] = near
  return only === undefined || near.size > 1 || marksOf(only) < marksOf(word) ? word : inCaseOf(word, only)
}

/** Another ending is another form of the word, no slip: "podpora" is not "podpory". */
function wordsNear(readings: readonly string[]): ReadonlySet<string> {
  const near = new Set<string>()
  for (const reading of readings) {
    const allowed = Math.floor(reading.length / 6)
    if (allowed === 0) continue
    for (const [word, skeleton] of skeletons) {
      if (reading.at(-1) !== skeleton.at(-1)) continue
      if (Math.abs(reading.length - skeleton.length) > allowed || near.has(word)) continue
      if (editDistance(reading, skeleton, allowed) <= allowed) near.add(word)
    }
  }
  return near
}

/** "fi" may stand for "n" (začleňování), "f" for "ř" (zřízeno), "d" for "á" (plán); the word is tried in each way. */
function readingsOf(word: string): readonly string[] {
  const lower = word.toLowerCase()
  const others = Array.from(lower.matchAll(/d/gu), ({ index }) => `${lower.slice(0, index)}a${lower.slice(index + 1)}`)
  return [...new Set([lower, lower.replaceAll('f', 'r'), ...others].map((reading) => glyphSkeleton(reading)))]
}

/** Recognition loses marks over letters and adds none: "oblastí" is not "oblasti". */
function marksOf(word: string): number {
  return word.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
}

/** A word may have a sign for a letter ("p1án"), a number has more digits than letters. */
function isNumber(word: string): boolean {
  return (word.match(/\p{N}/gu)?.length ?? 0) * 2 >= word.length
}

function inCaseOf(word: string, repair: string): string {
  if (word === word.toUpperCase()) return repair.toUpperCase()
  return /^\p{Lu}/u.test(word) ? repair.slice(0, 1).toUpperCase() + repair.slice(1) : repair
}
