import { cellsOfGrid } from './cells-of-grid.ts'
import type { Grid } from './grid.ts'
import { gapsBetween, type Ink, joinedInk } from './ink.ts'
import type { Line } from './lines.ts'
import type { PageLayout, Rule } from './page-layout.ts'

/** A stretch of the page that may be a row of a table, with the rule under it. */
export type Band = {
  readonly rule: Rule
  readonly lines: readonly Line[]
  readonly ink: readonly Ink[]
  /** Whether it reaches up to the rule before, so that both belong to one table. */
  readonly complete: boolean
  readonly top: number
}

/** Bands that follow each other and keep the same strips free, table by table. */
export function tablesOf(bands: readonly Band[]): readonly (readonly Band[])[] {
  const tables: Band[][] = []
  let open: Band[] = []
  const close = (): void => {
    while (open.length > 0 && !isLastRow(open)) open.pop()
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

/** Whether the last band belongs to the table: it shows columns of its own, or its only text keeps to one of them. */
function isLastRow(bands: readonly Band[]): boolean {
  const last = bands.at(-1)
  if (last === undefined || stripsOf([last]).length > 0) return true
  const above = bands.slice(0, -1)
  const strips = stripsOf(above)
  const lefts = [Math.min(...above.flatMap(({ ink }) => ink.map(({ from }) => from))), ...strips.map(({ to }) => to)]
  const size = last.lines[0]?.size ?? 0
  return (
    strips.length > 0 &&
    stripsOf(bands).length === strips.length &&
    gapsAreKept(last, bands, size) &&
    lefts.some((left) => Math.abs(left - (last.ink[0]?.from ?? 0)) < size / 2)
  )
}

/** One short text over all columns. */
function crosses(band: Band): boolean {
  return stripsOf([band]).length === 0 && band.lines.length > 0 && band.lines.length <= 3
}

/** Strips that no row enters, rows of one text over all columns left aside. */
export function stripsOf(bands: readonly Band[]): readonly Ink[] {
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

/** Whether a word of the band reaches into a strip, by more than letters of different looks differ at their edges. */
function isEntered(strip: Ink, { ink }: Band): boolean {
  const edge = (strip.to - strip.from) * 0.1
  return ink.some(({ from, to }) => from < strip.to - edge && to > strip.from + edge)
}

/** A row whose only text does not keep to its column is over all of them. */
function isOneText(band: Band, strips: readonly Ink[]): boolean {
  return stripsOf([band]).length === 0 && strips.some((strip) => isEntered(strip, band))
}

/** The table that the bands make, as wide as its widest rule. */
export function gridOfBands(bands: readonly Band[], page: PageLayout, widest: Pick<Rule, 'from' | 'to'>): Grid | null {
  const strips = stripsOf(bands)
  const [first] = bands
  if (first === undefined || strips.length === 0) return null
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
  const across = bands.map(({ rule }) => rule)
  const cells = cellsOfGrid({ xs, ys, across, down, slack: page.tolerance })
  const box = { left, right, top: first.top, bottom: ys.at(-1) ?? first.top }
  return { box, xs, ys, cells: cells.map((cell) => ({ ...cell, nested: [] })) }
}
