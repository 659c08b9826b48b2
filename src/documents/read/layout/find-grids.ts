import { cellsOfGrid } from './cells-of-grid.ts'
import { holds, type Rect } from './geometry.ts'
import type { Grid, GridCell } from './grid.ts'
import { createGroups } from './groups.ts'
import { mergeRules } from './merge-rules.ts'
import type { Rule } from './page-layout.ts'

export type FoundGrids = {
  /** From top to bottom; those inside a cell of another are in that cell. */
  readonly grids: readonly Grid[]
  /** Lines that belong to no table: over footnotes, under words, between rows of tables without sides. */
  readonly loose: readonly Rule[]
}

/**
 * Tables out of ruling lines: pieces of lines are joined, lines that touch are one table, and where lines are missing inside it cells
 * span rows and columns. `tolerance` is how far apart lines may be that still touch, less than the padding of a cell.
 */
export function findGrids(rules: readonly Rule[], tolerance: number): FoundGrids {
  const lines = mergeRules(rules, tolerance).filter((rule) => rule.to - rule.from >= tolerance * shortestInTolerances)
  if (lines.length > mostLines) return { grids: [], loose: lines }
  const loose: Rule[] = []
  const flat: Grid[] = []
  for (const group of touching(lines, tolerance)) {
    const grid = gridOf(group, tolerance)
    if (grid === null) loose.push(...group)
    else flat.push(grid)
  }
  return { grids: nested(flat, tolerance), loose }
}

const shortestInTolerances = 5
/** A page with more lines is a drawing or a map. */
const mostLines = 4_000
/** Lines closer than this are one edge of a table: double borders, borders of neighbouring cells. In tolerances. */
const oneEdge = 2

function touching(lines: readonly Rule[], tolerance: number): readonly (readonly Rule[])[] {
  const groups = createGroups(lines.length)
  const isOwn = (line: Rule, crossing: Rule): boolean =>
    meet(line, crossing, tolerance) && !isBehind(line, crossing, lines)
  for (const [index, line] of lines.entries())
    for (const [other, crossing] of lines.entries())
      if (
        line.direction === 'horizontal' &&
        crossing.direction === 'vertical' &&
        isOwn(line, crossing) &&
        isOwn(crossing, line)
      )
        groups.join(index, other)
  return groups.all().map((members) => members.flatMap((member) => lines[member] ?? []))
}

function meet(one: Rule, other: Rule, slack: number): boolean {
  return (
    other.at >= one.from - slack &&
    other.at <= one.to + slack &&
    one.at >= other.from - slack &&
    one.at <= other.to + slack
  )
}

/** Whether a line ends at another one before it comes to this: a table that stands close to the border of its cell. */
function isBehind(border: Rule, line: Rule, lines: readonly Rule[]): boolean {
  if (border.at >= line.from && border.at <= line.to) return false
  const end = border.at > line.to ? line.to : line.from
  const gap = Math.abs(border.at - end)
  return lines.some(
    (other) =>
      other !== border &&
      other.direction === border.direction &&
      Math.abs(other.at - end) < gap / 2 &&
      meet(other, line, gap / 2),
  )
}

function gridOf(group: readonly Rule[], tolerance: number): Grid | null {
  const across = group.filter(({ direction }) => direction === 'horizontal')
  const down = group.filter(({ direction }) => direction === 'vertical')
  if (across.length === 0 || down.length === 0) return null
  const closed = [...across, ...missingEdges(down, across, 1, tolerance)]
  const sides = [...down, ...missingEdges(closed, down, 2, tolerance)]
  const xs = edges(sides, tolerance)
  const ys = edges(closed, tolerance)
  const [left, top] = [xs[0], ys[0]]
  const [right, bottom] = [xs.at(-1), ys.at(-1)]
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null
  if (xs.length < 2 || ys.length < 2) return null
  const cells = cellsOfGrid({ xs, ys, across: closed, down: sides, slack: tolerance * oneEdge })
  return { box: { left, top, right, bottom }, xs, ys, cells: cells.map((cell) => ({ ...cell, nested: [] })) }
}

/**
 * Edges that the lines reach but nothing closes: a table cut by the end of the page has no lower border, a table may have none at its
 * sides. `enough` lines must reach beyond the last crossing one.
 */
function missingEdges(
  lines: readonly Rule[],
  crossing: readonly Rule[],
  enough: number,
  tolerance: number,
): readonly Rule[] {
  const slack = tolerance * oneEdge
  const direction = crossing[0]?.direction ?? 'horizontal'
  const from = Math.min(...lines.map(({ at }) => at))
  const to = Math.max(...lines.map(({ at }) => at))
  const start = Math.min(...lines.map((line) => line.from))
  const end = Math.max(...lines.map((line) => line.to))
  const before = start < Math.min(...crossing.map(({ at }) => at)) - slack
  const after = end > Math.max(...crossing.map(({ at }) => at)) + slack
  const startEnough = lines.filter((line) => line.from < start + slack).length >= enough
  const endEnough = lines.filter((line) => line.to > end - slack).length >= enough
  return [
    ...(before && startEnough ? [{ direction, at: start, from, to }] : []),
    ...(after && endEnough ? [{ direction, at: end, from, to }] : []),
  ]
}

/** Where rows or columns begin and end. */
function edges(rules: readonly Rule[], tolerance: number): readonly number[] {
  const found: number[] = []
  for (const at of rules.map((rule) => rule.at).toSorted((one, other) => one - other)) {
    const last = found.at(-1)
    if (last === undefined || at - last > tolerance * oneEdge) found.push(at)
  }
  return found
}

/** A table that lies in a cell of another goes into the smallest such cell. */
function nested(grids: readonly Grid[], tolerance: number): readonly Grid[] {
  const sorted = grids.toSorted((one, other) => one.box.top - other.box.top || one.box.left - other.box.left)
  const hosts = new Map(sorted.map((grid) => [grid, hostOf(grid, sorted, tolerance)]))
  const withInner = (grid: Grid): Grid => ({
    ...grid,
    cells: grid.cells.map((cell) => ({
      ...cell,
      nested: sorted.filter((each) => hosts.get(each) === cell).map(withInner),
    })),
  })
  return sorted.filter((grid) => hosts.get(grid) === null).map(withInner)
}

function hostOf(grid: Grid, grids: readonly Grid[], tolerance: number): GridCell | null {
  const hosts = grids
    .filter((other) => other !== grid && areaOf(other.box) > areaOf(grid.box))
    .flatMap(({ cells }) => cells.filter((cell) => holds(cell.box, grid.box, tolerance)))
  return hosts.toSorted((one, other) => areaOf(one.box) - areaOf(other.box))[0] ?? null
}

function areaOf({ left, top, right, bottom }: Rect): number {
  return (right - left) * (bottom - top)
}
