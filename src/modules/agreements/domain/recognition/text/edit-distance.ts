/** Texts longer than this are not compared letter by letter. */
const longest = 1_000

/** The row of costs, written anew by each comparison: a fresh one for each would cost more than the comparison itself. */
const costs = new Uint16Array(longest + 1)

/**
 * Levenshtein distance: how many letters must be added, left out or replaced to get from one text to the other. Above
 * `limit` the exact number does not matter, and the count stops early.
 */
export function editDistance(a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit || b.length > longest) return Math.max(a.length, b.length)
  for (let column = 0; column <= b.length; column += 1) costs[column] = column
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a.charCodeAt(row - 1)
    let diagonal = row - 1
    let left = row
    let least = row
    costs[0] = row
    for (let column = 1; column <= b.length; column += 1) {
      const above = costs[column] ?? 0
      const replaced = diagonal + (letter === b.charCodeAt(column - 1) ? 0 : 1)
      left = Math.min(replaced, above + 1, left + 1)
      diagonal = above
      costs[column] = left
      if (left < least) least = left
    }
    if (least > limit) return least
  }
  return costs[b.length] ?? 0
}
