/**
 * Levenshtein distance: how many letters must be added, left out or replaced to get from one text to the other. Above
 * `limit` the exact number does not matter, and the count stops early. Whole papers pass here, letter by letter, hence the
 * typed rows.
 */
export function editDistance(a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const wanted = Uint16Array.from({ length: b.length }, (_, index) => b.charCodeAt(index))
  // Costs of the row above; each is overwritten once the one to its right no longer needs it.
  const costs = Uint16Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a.charCodeAt(row - 1)
    let diagonal = row - 1
    let left = row
    let least = row
    costs[0] = row
    for (let column = 1; column <= b.length; column += 1) {
      const above = costs[column] ?? 0
      let cost = wanted[column - 1] === letter ? diagonal : diagonal + 1
      if (above + 1 < cost) cost = above + 1
      if (left + 1 < cost) cost = left + 1
      diagonal = above
      left = cost
      costs[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return least
  }
  return costs[b.length] ?? 0
}
