/** How many letters must be added, left out, replaced or swapped with their neighbour to make one word of the other. */
export function distance(a: string, b: string): number {
  let [before, last]: [readonly number[], readonly number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : replaced
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped))
    }
    before = last
    last = row
  }
  return at(last, b.length)
}

/** Whether two words differ by a slip of the pen: one letter in five to eight, two in more; figures are never a slip. */
export function isTypo(a: string, b: string): boolean {
  if (a === b || /\d/.test(a + b)) return false
  const shorter = Math.min(a.length, b.length)
  return shorter >= 5 && distance(a, b) <= (shorter >= 9 ? 2 : 1)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
