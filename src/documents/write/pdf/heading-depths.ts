/**
 * The depth of each heading among those before it: PDF/UA-1 wants the first to be of level 1 and no level left out, however
 * the author chose the levels.
 * @example [2, 4, 4, 3].map(headingDepths()) // [1, 2, 2, 2]
 */
export function headingDepths(): (level: number) => number {
  const above: number[] = []
  return (level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop()
    return above.push(level)
  }
}
