import type { Rule } from './page-layout.ts'

/** Pieces of one line joined: those that lie on it within the tolerance and overlap or nearly touch. */
export function mergeRules(rules: readonly Rule[], tolerance: number): readonly Rule[] {
  return (['horizontal', 'vertical'] as const).flatMap((direction) =>
    onOneLine(
      rules.filter((rule) => rule.direction === direction),
      tolerance,
    ).flatMap((line) => joinedAlong(line, tolerance * gapOfTolerance)),
  )
}

/** How far apart pieces of one line may be, of the tolerance: dashes and corners leave more than a joint does. */
const gapOfTolerance = 1.6

/** Of the tolerance: pieces of one line lie closer than the lines of two tables, one of which stands in a cell of the other. */
const sameLine = 0.5

/** Groups of rules at nearly the same height or side; a group is at most twice as wide as two of them, so that it does not creep. */
function onOneLine(rules: readonly Rule[], tolerance: number): readonly (readonly Rule[])[] {
  const near = tolerance * sameLine
  const groups: { rules: Rule[]; first: number; last: number }[] = []
  for (const rule of rules.toSorted((one, other) => one.at - other.at)) {
    const group = groups.at(-1)
    if (group !== undefined && rule.at - group.last <= near && rule.at - group.first <= near * 2) {
      group.rules.push(rule)
      group.last = rule.at
    } else groups.push({ rules: [rule], first: rule.at, last: rule.at })
  }
  return groups.map((group) => group.rules)
}

function joinedAlong(line: readonly Rule[], gap: number): readonly Rule[] {
  const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length
  const joined: Rule[] = []
  for (const rule of line.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last !== undefined && rule.from <= last.to + gap)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to) }
    else joined.push({ ...rule, at })
  }
  return joined
}
