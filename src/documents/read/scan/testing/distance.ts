/** How many letters must be inserted, left out or exchanged to make one text of the other (Levenshtein). */
export function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [row, letter] of Array.from(one).entries()) {
    const line = [row + 1]
    for (let column = 1; column <= other.length; column++)
      line.push(
        Math.min(
          (line[column - 1] ?? 0) + 1,
          (above[column] ?? 0) + 1,
          (above[column - 1] ?? 0) + (other[column - 1] === letter ? 0 : 1),
        ),
      )
    above = line
  }
  return above[other.length] ?? 0
}
