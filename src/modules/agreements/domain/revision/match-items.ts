import { fold } from '../../../../kernel/folding.ts'
import type { ListShape } from './content-lists.ts'

/** Places of one item in a list before and after. */
export type Match = { readonly before: number; readonly after: number }

/** From what share of common words two items with different names are taken for one that was rewritten. */
const likeEnough = 0.5

/**
 * Which item of a list is which one of another: first those that say the same, then the most alike, by their name and their
 * words and not by their place; of equally alike ones the nearest. What is like nothing is left over.
 */
export function matchItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { parts }: Pick<ListShape<Item>, 'parts'>,
): readonly Match[] {
  const said = (item: Item): string => parts.map(({ read }) => read(item)).join('\n\n')
  const same = matchEqual(before.map(said), after.map(said))
  const [taken, given] = [new Set(same.map((one) => one.before)), new Set(same.map((one) => one.after))]
  const left = (items: readonly Item[], used: ReadonlySet<number>) =>
    items.flatMap((item, place) =>
      used.has(place) ? [] : [{ place, name: fold(parts[0].read(item)), words: wordsOf(said(item)) }],
    )
  const candidates = left(before, taken).flatMap((was) =>
    left(after, given).flatMap((is) => {
      const likeness = shareOf(was.words, is.words) + (was.name !== '' && was.name === is.name ? 1 : 0)
      return likeness < likeEnough ? [] : [{ before: was.place, after: is.place, likeness }]
    }),
  )
  const distance = (match: Match): number => Math.abs(match.before - match.after)
  const matches = [...same]
  for (const match of candidates.toSorted((a, b) => b.likeness - a.likeness || distance(a) - distance(b))) {
    if (taken.has(match.before) || given.has(match.after)) continue
    taken.add(match.before)
    given.add(match.after)
    matches.push({ before: match.before, after: match.after })
  }
  return matches.toSorted((a, b) => a.before - b.before)
}

/** The k-th of several equal ones is the k-th afterwards. */
function matchEqual(before: readonly string[], after: readonly string[]): readonly Match[] {
  const places = new Map<string, number[]>()
  for (const [place, said] of after.entries()) places.set(said, [...(places.get(said) ?? []), place])
  return before.flatMap((said, place) => {
    const found = places.get(said)?.shift()
    return found === undefined ? [] : [{ before: place, after: found }]
  })
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Twice the common words over all words of both (Dice). */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of a) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common += 1
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
}
