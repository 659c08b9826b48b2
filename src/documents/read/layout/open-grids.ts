import { cellsOfGrid } from './cells-of-grid.ts'
import type { Grid } from './find-grids.ts'
import { around } from './geometry.ts'
import { gapsBetween, type Ink, inkOf, joinedInk } from './ink.ts'
import type { Line } from './lines.ts'
import type { PageLayout, Rule } from './page-layout.ts'

/**
 * Tables ruled only between their rows: lines of one length below each other, and between them words that stand in columns. Columns are
 * the strips that no word of the rows enters; a row whose words cross a strip has cells over several columns.
 */
export function openGrids(loose: readonly Rule[], lines: readonly Line[], page: PageLayout): readonly Grid[] {
  return families(loose, page).flatMap((rules) =>
    tablesOf(bandsOf(rules, lines)).flatMap((rows) => gridOf(rows, rules, page) ?? []),
  )
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

/** What stands on a rule: the lines above it that may be a row, up to the rule before. */
type Band = {
  readonly rule: Rule
  readonly lines: readonly Line[]
  readonly ink: readonly Ink[]
  /** Whether it reaches up to the rule before, so that both belong to one table. */
  readonly complete: boolean
  readonly top: number
}

function bandsOf(rules: readonly Rule[], lines: readonly Line[]): readonly Band[] {
  const from = Math.min(...rules.map((rule) => rule.from))
  const to = Math.max(...rules.map((rule) => rule.to))
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
    if (line === undefined || Math.abs(line.size - bottom.size) > bottom.size * 0.1) break
    if (below !== undefined && below.baseline - line.baseline > bottom.size * 2.2) break
    if (line.box.left < left - bottom.size * 0.1) break
    const gaps = gapsBetween(inkOf(lines.slice(from)), bottom.size).length
    if (gaps >= best.gaps) best = { from, gaps }
  }
  return lines.slice(best.from)
}

/** Bands that follow each other and keep the same strips free. */
function tablesOf(bands: readonly Band[]): readonly (readonly Band[])[] {
  const tables: Band[][] = []
  let open: Band[] = []
  const close = (): void => {
    while (open.length > 0 && stripsOf(open.slice(-1)).length === 0) open.pop()
    if (open.length > 0) tables.push(open)
    open = []
  }
  for (const band of bands) {
    const follows = band.complete && open.length > 0
    const strips = stripsOf(open)
    if (
      follows &&
      (stripsOf([...open, band]).length >= Math.max(strips.length, stripsOf([band]).length) || crosses(band))
    )
      open.push(band)
    else {
      close()
      if (stripsOf([band]).length > 0) open = [band]
    }
  }
  close()
  return tables
}

/** One short text over all columns. */
function crosses(band: Band): boolean {
  return stripsOf([band]).length === 0 && band.lines.length > 0 && band.lines.length <= 3
}

/** Strips that no row enters, rows of one text over all columns left aside. */
function stripsOf(bands: readonly Band[]): readonly Ink[] {
  const size = Math.max(...bands.flatMap(({ lines }) => lines.map((line) => line.size)), 0)
  const rows = bands.filter((band) => bands.length === 1 || !crosses(band) || gapsAreKept(band, bands, size))
  return gapsBetween(joinedInk(rows.flatMap(({ ink }) => ink)), size)
}

/** Whether a row with one text stays inside a column of the others. */
function gapsAreKept(band: Band, bands: readonly Band[], size: number): boolean {
  const others = bands.filter((other) => other !== band && !crosses(other)).flatMap(({ ink }) => ink)
  const without = gapsBetween(joinedInk(others), size).length
  return gapsBetween(joinedInk([...others, ...band.ink]), size).length >= without
}

function isEntered(strip: Ink, { ink }: Band): boolean {
  return ink.some(({ from, to }) => from < strip.to && to > strip.from)
}

/** A row whose only text does not keep to its column is over all of them. */
function isOneText(band: Band, strips: readonly Ink[]): boolean {
  return stripsOf([band]).length === 0 && strips.some((strip) => isEntered(strip, band))
}

function gridOf(bands: readonly Band[], rules: readonly Rule[], page: PageLayout): Grid | null {
  const strips = stripsOf(bands)
  const [first] = bands
  const widest = rules.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0]
  if (first === undefined || widest === undefined || strips.length === 0) return null
  const left = Math.min(widest.from, ...bands.flatMap(({ ink }) => ink.map(({ from }) => from)))
  const right = Math.max(widest.to, ...bands.flatMap(({ ink }) => ink.map(({ to }) => to)))
  const padding = Math.max(Math.min(...bands.flatMap(({ ink }) => ink.map(({ from }) => from))) - left, page.tolerance)
  const between = strips.map(({ from, to }) => Math.max(to - padding, (from + to) / 2))
  const xs = [left, ...between, right]
  const ys = [first.top, ...bands.map(({ rule }) => rule.at)]
  const down = bands.flatMap((band) =>
    strips.flatMap((strip, index): Rule[] =>
      isOneText(band, strips) || isEntered(strip, band)
        ? []
        : [{ direction: 'vertical', at: between[index] ?? left, from: band.top, to: band.rule.at }],
    ),
  )
  const across: Rule[] = bands.map(({ rule }) => rule)
  const cells = cellsOfGrid({ xs, ys, across, down, slack: page.tolerance })
  const box = { left, right, top: first.top, bottom: ys.at(-1) ?? first.top }
  return { box, xs, ys, cells: cells.map((cell) => ({ ...cell, nested: [] })) }
}
