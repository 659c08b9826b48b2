import { type Band, gridOfBands, stripsOf, tablesOf } from './bands.ts'
import type { Grid } from './grid.ts'
import { inkOf } from './ink.ts'
import type { Line } from './lines.ts'
import type { PageLayout } from './page-layout.ts'

/**
 * Tables without any ruling line: three and more columns with white strips between them, under a row that fills every column. Rows are
 * told by the white between them. It is a guess, and the document says so.
 */
export function guessedGrids(lines: readonly Line[], page: PageLayout): readonly Grid[] {
  return tablesOf(whiteBands(lines)).flatMap((bands) => {
    const from = Math.min(...bands.flatMap((band) => band.ink.map((ink) => ink.from)))
    const to = Math.max(...bands.flatMap((band) => band.ink.map((ink) => ink.to)))
    const wide = bands.map((band) => ({ ...band, rule: { ...band.rule, from, to } }))
    const grid = hasHeader(bands) ? gridOfBands(wide, page, { from, to }) : null
    return grid === null ? [] : [{ ...grid, guessed: true }]
  })
}

/** Stretches of lines between which there is more white than between lines of a paragraph, each with a rule thought under it. */
function whiteBands(lines: readonly Line[]): readonly Band[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    const bottom = Math.max(...(open ?? []).map(({ box }) => box.bottom))
    if (open !== undefined && line.box.top - bottom < line.size * whiteInRow) open.push(line)
    else groups.push([line])
  }
  return groups.map((group, index): Band => {
    const top = Math.min(...group.map(({ box }) => box.top))
    const bottom = Math.max(...group.map(({ box }) => box.bottom))
    const next = Math.min(...(groups[index + 1] ?? []).map(({ box }) => box.top))
    const at = Number.isFinite(next) ? (bottom + next) / 2 : bottom
    const size = group[0]?.size ?? 0
    const previous = Math.max(...(groups[index - 1] ?? []).map(({ box }) => box.bottom))
    const complete = Number.isFinite(previous) && top - previous < size * whiteBetweenRows
    const ink = inkOf(group)
    return { rule: { direction: 'horizontal', at, from: 0, to: 0 }, lines: group, ink, complete, top }
  })
}

/** White between lines of one row, and between rows of one table, of the size of the letters. */
const whiteInRow = 0.6
const whiteBetweenRows = 4
const fewestRows = 3

/** The first row has a text in every column, and others follow. */
function hasHeader(bands: readonly Band[]): boolean {
  const strips = stripsOf(bands)
  const [header] = bands
  if (strips.length < 2 || header === undefined || bands.length < fewestRows) return false
  const edges = [Number.NEGATIVE_INFINITY, ...strips.map(({ from, to }) => (from + to) / 2), Number.POSITIVE_INFINITY]
  return edges.slice(1).every((right, index) => {
    const left = edges[index] ?? right
    return header.ink.some(({ from, to }) => from >= left && to <= right)
  })
}
