import type { Rule } from '../../layout/page-layout.ts'
import type { InkMap } from './grey-picture.ts'

/** In millimetres. */
const sameHeight = 0.3
const atBorder = 1
/** Pieces are of one line when together they are at least this share of it. */
const leastSeen = 0.4
/** Letters that a line runs through; a pale line itself leaves hardly any ink. */
const mostInk = 0.03

/**
 * A pale line comes from the scanner in pieces. Pieces of one height are one line again when there is nothing but paper between them; where
 * a piece ends at a line across, a cell over several rows begins, and the gap is meant.
 */
export function bridgeRules(rules: readonly Rule[], ink: InkMap, perMillimetre: number): readonly Rule[] {
  const across = rules.filter(({ direction }) => direction === 'vertical')
  const along = rules.filter(({ direction }) => direction === 'horizontal').toSorted((one, other) => one.at - other.at)
  const endsAtLine = (rule: Rule, end: number): boolean =>
    across.some(
      ({ at, from, to }) =>
        Math.abs(at - end) <= atBorder * perMillimetre &&
        from <= rule.at + atBorder * perMillimetre &&
        to >= rule.at - atBorder * perMillimetre,
    )
  const goesOn = (left: Rule, right: Rule): boolean =>
    !endsAtLine(left, left.to) && !endsAtLine(right, right.from) && isPaper(ink, left, right)
  return [...ofOneHeight(along, sameHeight * perMillimetre).flatMap((pieces) => joined(pieces, goesOn)), ...across]
}

function ofOneHeight(rules: readonly Rule[], slack: number): readonly (readonly Rule[])[] {
  const heights: Rule[][] = []
  for (const rule of rules) {
    const last = heights.at(-1)
    if (last?.[0] !== undefined && rule.at - last[0].at <= slack) last.push(rule)
    else heights.push([rule])
  }
  return heights.map((pieces) => pieces.toSorted((one, other) => one.from - other.from))
}

function joined(pieces: readonly Rule[], goesOn: (left: Rule, right: Rule) => boolean): readonly Rule[] {
  const seen = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  const whole = Math.max(...pieces.map(({ to }) => to)) - (pieces[0]?.from ?? 0)
  if (pieces.length < 2 || seen < whole * leastSeen) return pieces
  return pieces.reduce<readonly Rule[]>((lines, piece) => {
    const last = lines.at(-1)
    return last !== undefined && goesOn(last, piece)
      ? [...lines.slice(0, -1), { ...last, to: Math.max(last.to, piece.to) }]
      : [...lines, piece]
  }, [])
}

function isPaper({ ink, width, height }: InkMap, left: Rule, right: Rule): boolean {
  const row = Math.min(Math.max(Math.round(left.at), 1), height - 2)
  const from = Math.ceil(left.to)
  const to = Math.floor(right.from)
  if (to <= from) return true
  let dark = 0
  for (const near of [row - 1, row, row + 1]) for (let x = from; x < to; x++) dark += ink[near * width + x] ?? 0
  return dark <= (to - from) * 3 * mostInk
}
