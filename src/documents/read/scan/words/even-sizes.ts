import type { Word } from '../../layout/page-layout.ts'
import { weightedMedian } from './line-measures.ts'

/** Measured sizes of one font differ by this share, as its letters happen to be; real sizes differ more. */
const spread = 0.07

/**
 * Gives words of nearly the same size the same size: the commonest first with all that are near, then the commonest of what is
 * left. Raised marks keep theirs.
 */
export function evenSizes(words: readonly Word[]): readonly Word[] {
  const even = new Map<number, number>()
  let left = words.filter((word) => !word.raised)
  while (left.length > 0) {
    const centre = commonest(left)
    const near = left.filter(({ size }) => isNear(size, centre))
    const size = weightedMedian(near.map((word) => [word.size, word.text.length]))
    for (const word of near) even.set(word.size, size)
    left = left.filter((word) => !isNear(word.size, centre))
  }
  return words.map((word) => (word.raised ? word : { ...word, size: even.get(word.size) ?? word.size }))
}

function isNear(size: number, centre: number): boolean {
  return Math.abs(size - centre) <= centre * spread
}

/** The size around which most letters are. */
function commonest(words: readonly Word[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length)
  let best = { size: 0, letters: -1 }
  for (const size of letters.keys()) {
    let near = 0
    for (const [other, count] of letters) if (isNear(other, size)) near += count
    if (near > best.letters) best = { size, letters: near }
  }
  return best.size
}
