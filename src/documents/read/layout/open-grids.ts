import { type Band, gridOfBands, tablesOf } from './bands.ts'
import { around } from './geometry.ts'
import type { Grid } from './grid.ts'
import { gapsBetween, inkOf } from './ink.ts'
import type { Line } from './lines.ts'
import type { PageLayout, Rule } from './page-layout.ts'

/**
 * Tables ruled only between their rows: lines of one length below each other, and between them words that stand in columns. Columns are
 * the strips that no word of the rows enters; a row whose words cross a strip has cells over several columns.
 */
export function openGrids(loose: readonly Rule[], lines: readonly Line[], page: PageLayout): readonly Grid[] {
  const found = families(loose, page).flatMap((rules) => {
    const widest = { from: Math.min(...rules.map(({ from }) => from)), to: Math.max(...rules.map(({ to }) => to)) }
    return tablesOf(bandsOf(rules, lines, widest)).flatMap((rows) => gridOfBands(rows, page, widest) ?? [])
  })
  return found.filter((grid) => !found.some((other) => liesOver(grid, other)))
}

/** Pieces of pale lines may draw a part of a table once more. */
function liesOver({ box }: Grid, other: Grid): boolean {
  const { left, top, right, bottom } = other.box
  const across = Math.min(box.right, right) - Math.max(box.left, left)
  const down = Math.min(box.bottom, bottom) - Math.max(box.top, top)
  const isSmaller = (box.right - box.left) * (box.bottom - box.top) < (right - left) * (bottom - top)
  return isSmaller && across > (box.right - box.left) * 0.5 && down > (box.bottom - box.top) * 0.3
}

/** Lines of one length below each other, with the shorter ones between them that leave a cell over several rows open. */
function families(loose: readonly Rule[], page: PageLayout): readonly (readonly Rule[])[] {
  const long = loose.filter((rule) => rule.direction === 'horizontal' && rule.to - rule.from > page.width * 0.15)
  const slack = page.tolerance * 2
  const whole: Rule[] = []
  for (const rule of long.toSorted((one, other) => other.to - other.from - (one.to - one.from)))
    if (!whole.some((other) => isPartOf(rule, other, slack))) whole.push(rule)
  return whole.map((widest) =>
    long.filter((rule) => isPartOf(rule, widest, slack)).toSorted((one, other) => one.at - other.at),
  )
}

/** Whether a rule has both ends, or one end, of a longer one. */
function isPartOf(rule: Rule, whole: Rule, slack: number): boolean {
  if (rule.from < whole.from - slack || rule.to > whole.to + slack) return false
  return Math.abs(rule.from - whole.from) <= slack || Math.abs(rule.to - whole.to) <= slack
}

function bandsOf(
  rules: readonly Rule[],
  lines: readonly Line[],
  { from, to }: Pick<Rule, 'from' | 'to'>,
): readonly Band[] {
  const between = lines.filter(({ box }) => box.right > from && box.left < to)
  const left = Math.max(
    from,
    Math.min(...rules.flatMap((rule) => between.findLast(({ baseline }) => baseline <= rule.at)?.box.left ?? [])),
  )
  return rules.map((rule, index) => {
    const before = rules[index - 1]?.at ?? Number.NEGATIVE_INFINITY
    const above = between.filter(({ baseline }) => baseline > before && baseline <= rule.at)
    const row = rowAbove(above, left)
    const complete = row.length === above.length && index > 0
    const top = complete ? before : (around(row.map(({ box }) => box))?.top ?? rule.at)
    return { rule, lines: row, ink: inkOf(row), complete, top }
  })
}

/** Sizes of recognised letters are measured, and differ more. */
function isOfSize({ size, words }: Line, other: Line): boolean {
  const recognised = words.some(({ confidence }) => confidence !== null)
  return Math.abs(size - other.size) <= other.size * (recognised ? 0.2 : 0.1)
}

/**
 * The lines directly over a rule that show most columns; what stands higher, in other letters or further left than the
 * cells, is text before the table.
 */
function rowAbove(lines: readonly Line[], left: number): readonly Line[] {
  const bottom = lines.at(-1)
  if (bottom === undefined) return []
  let best = { from: lines.length - 1, gaps: 0 }
  for (let from = lines.length - 1; from >= 0; from -= 1) {
    const [line, below] = [lines[from], lines[from + 1]]
    if (line === undefined || !isOfSize(line, bottom)) break
    if (below !== undefined && below.baseline - line.baseline > bottom.size * 2.2) break
    if (line.box.left < left - bottom.size * 0.1) break
    const gaps = gapsBetween(inkOf(lines.slice(from)), bottom.size).length
    if (gaps >= best.gaps) best = { from, gaps }
  }
  return lines.slice(best.from)
}
