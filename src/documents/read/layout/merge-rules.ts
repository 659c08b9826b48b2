import type { Rule } from './page-layout.ts'

/**
 * Pieces of one line joined: those that lie on it and overlap or nearly touch. Two lines close to each other are one (a double border, a
 * line that a scanner bent), unless the shorter one lies inside the longer: then a table stands close to the border of its cell.
 */
export function mergeRules(rules: readonly Rule[], tolerance: number): readonly Rule[] {
  return (['horizontal', 'vertical'] as const).flatMap((direction) => {
    const alike = rules.filter((rule) => rule.direction === direction)
    const lines = onOneLine(alike, tolerance * sameLine).flatMap((line) =>
      joinedAlong(line, tolerance * gapOfTolerance),
    )
    return joinedAcross(lines, tolerance)
  })
}

/** Of the tolerance: how far from each other pieces of one line lie, and how far apart along it they may be (dashes, corners). */
const sameLine = 0.5
const gapOfTolerance = 1.6

/** Groups of rules at nearly the same height or side; a group is at most twice as wide as the distance of two, so that it does not creep. */
function onOneLine(rules: readonly Rule[], near: number): readonly (readonly Rule[])[] {
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

function joinedAcross(lines: readonly Rule[], tolerance: number): readonly Rule[] {
  const joined: Rule[] = []
  for (const rule of lines.toSorted((one, other) => one.at - other.at)) {
    // Lines come in their order, so that only the last ones are close.
    const first = joined.findLastIndex(({ at }) => rule.at - at > tolerance * 2) + 1
    const close = joined
      .slice(first)
      .findIndex((near) => isBeside(rule, near, tolerance) && !isInside(rule, near, tolerance))
    const index = close === -1 ? -1 : first + close
    const near = joined[index]
    if (near === undefined) joined.push(rule)
    else joined[index] = whole(near, rule)
  }
  return joined
}

function isBeside(rule: Rule, near: Rule, tolerance: number): boolean {
  if (Math.abs(rule.at - near.at) > tolerance) return false
  const gap = tolerance * gapOfTolerance
  return rule.from <= near.to + gap && near.from <= rule.to + gap
}

/** Whether both ends of one lie clearly between the ends of the other. */
function isInside(one: Rule, other: Rule, tolerance: number): boolean {
  const [inner, outer] = one.to - one.from < other.to - other.from ? [one, other] : [other, one]
  return inner.from > outer.from + tolerance * 2 && inner.to < outer.to - tolerance * 2
}

function whole(one: Rule, other: Rule): Rule {
  const [lengthOfOne, lengthOfOther] = [one.to - one.from, other.to - other.from]
  return {
    direction: one.direction,
    at: (one.at * lengthOfOne + other.at * lengthOfOther) / (lengthOfOne + lengthOfOther),
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
  }
}
