/** A run of pieces that both lists have, in the order of both. */
export type CommonRun = { readonly mine: number; readonly theirs: number; readonly length: number }

/** Longer middles are taken as one difference: a table of their size would take seconds. */
const longestTable = 4_000_000

/** The longest common subsequence of two lists of texts, as runs; first what they begin and end with, then a table. */
export function commonPieces(mine: readonly string[], theirs: readonly string[]): readonly CommonRun[] {
  const shorter = Math.min(mine.length, theirs.length)
  let start = 0
  while (start < shorter && mine[start] === theirs[start]) start += 1
  let end = 0
  while (end < shorter - start && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1
  const middle = pairsBetween(mine.slice(start, mine.length - end), theirs.slice(start, theirs.length - end))
  const pairs: readonly Pair[] = [
    ...Array.from({ length: start }, (_, index): Pair => [index, index]),
    ...middle.map(([left, right]): Pair => [left + start, right + start]),
    ...Array.from({ length: end }, (_, index): Pair => [mine.length - end + index, theirs.length - end + index]),
  ]
  return runsOf(pairs)
}

type Pair = readonly [mine: number, theirs: number]

function pairsBetween(mine: readonly string[], theirs: readonly string[]): readonly Pair[] {
  const width = theirs.length + 1
  if ((mine.length + 1) * width > longestTable) return []
  // lengths[i][j]: the longest common subsequence of what follows i and j.
  const lengths = new Uint16Array((mine.length + 1) * width)
  const at = (left: number, right: number): number => lengths[left * width + right] ?? 0
  for (let left = mine.length - 1; left >= 0; left -= 1)
    for (let right = theirs.length - 1; right >= 0; right -= 1)
      lengths[left * width + right] =
        mine[left] === theirs[right] ? at(left + 1, right + 1) + 1 : Math.max(at(left + 1, right), at(left, right + 1))
  const pairs: Pair[] = []
  for (let [left, right] = [0, 0]; left < mine.length && right < theirs.length; )
    if (mine[left] === theirs[right]) pairs.push([left++, right++])
    else if (at(left + 1, right) >= at(left, right + 1)) left += 1
    else right += 1
  return pairs
}

function runsOf(pairs: readonly Pair[]): readonly CommonRun[] {
  const runs: CommonRun[] = []
  for (const [mine, theirs] of pairs) {
    const last = runs.at(-1)
    if (last !== undefined && last.mine + last.length === mine && last.theirs + last.length === theirs)
      runs[runs.length - 1] = { ...last, length: last.length + 1 }
    else runs.push({ mine, theirs, length: 1 })
  }
  return runs
}
