import { formWords } from '../vocabulary/form-words.ts'
import { editDistance } from './edit-distance.ts'
import { glyphSkeleton } from './glyph-skeleton.ts'

const skeletons: readonly (readonly [string, string])[] = formWords.map((word) => [word, glyphSkeleton(word)])

/**
 * Recognised words put right where exactly one word of the form's vocabulary is within the usual confusions of
 * recognition. For labels, activities and outputs only; names and numbers are never touched.
 * @example repairedWords('Tvorba planu socidlniho zacleniovani') // 'Tvorba plánu sociálního začleňování'
 */
export function repairedWords(text: string): string {
  return text.replace(/[\p{L}¢€]{5,}/gu, (word) => repaired(word))
}

function repaired(word: string): string {
  const lower = word.toLowerCase()
  if (formWords.includes(lower)) return word
  const skeleton = glyphSkeleton(word)
  const allowed = Math.floor(skeleton.length / 6) || (skeleton.length >= 5 ? 0 : -1)
  const same = skeletons.filter(([, wanted]) => wanted === skeleton)
  const near = same.length > 0 ? same : skeletons.filter(([, wanted]) => isNear(skeleton, wanted, allowed))
  const [only] = near
  return only === undefined || near.length > 1 ? word : inCaseOf(word, only[0])
}

function isNear(skeleton: string, wanted: string, allowed: number): boolean {
  return (
    allowed > 0 && Math.abs(skeleton.length - wanted.length) <= allowed && editDistance(skeleton, wanted) <= allowed
  )
}

function inCaseOf(word: string, repair: string): string {
  if (word === word.toUpperCase()) return repair.toUpperCase()
  return /^\p{Lu}/u.test(word) ? repair.slice(0, 1).toUpperCase() + repair.slice(1) : repair
}
