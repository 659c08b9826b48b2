import { holdsPoint, overlapsInHeight, type Rect } from './geometry.ts'
import type { Grid, GridCell } from './grid.ts'
import { type Line, lineOf, linesOf } from './lines.ts'
import type { PageLayout, Word } from './page-layout.ts'
import { inReadingOrder } from './reading-order.ts'
import type { Region } from './typography.ts'

/** A page or a cell: text and tables in reading order. */
export type Area = { readonly parts: readonly (Region | TableArea)[] }

export type TableArea = {
  readonly page: PageLayout
  readonly box: Rect
  readonly xs: readonly number[]
  readonly rows: number
  readonly cells: readonly (Omit<GridCell, 'box' | 'nested'> & { readonly area: Area })[]
}

/** Puts words into the cells in which they stand; the rest is text beside and between the tables. `left` and `right` bound the text. */
export function areaOf(
  words: readonly Word[],
  grids: readonly Grid[],
  page: PageLayout,
  { left, right }: Pick<Rect, 'left' | 'right'>,
): Area {
  const { inside, outside } = sortIntoCells(words, grids, page.tolerance)
  const tables = grids.map((grid) => tableOf(grid, inside, page))
  const lines = partedByTables(linesOf(outside, page), grids)
  const ordered = inReadingOrder<Line | TableArea>([...lines, ...tables], ({ box }) => box)
  return { parts: regionsOf(ordered, grids, { left, right }) }
}

/** Words that stand in no table. */
export function wordsOutside(words: readonly Word[], grids: readonly Grid[], tolerance: number): readonly Word[] {
  return sortIntoCells(words, grids, tolerance).outside
}

type Sorted = { readonly inside: ReadonlyMap<GridCell, readonly Word[]>; readonly outside: readonly Word[] }

function sortIntoCells(words: readonly Word[], grids: readonly Grid[], tolerance: number): Sorted {
  const inside = new Map<GridCell, Word[]>()
  const outside: Word[] = []
  for (const word of words) {
    const cell = cellAt(word.x + word.width / 2, word.y + word.height / 2, grids, tolerance)
    if (cell === null) outside.push(word)
    else if (inside.get(cell)?.push(word) === undefined) inside.set(cell, [word])
  }
  return { inside, outside }
}

function cellAt(x: number, y: number, grids: readonly Grid[], tolerance: number): GridCell | null {
  for (const { box, cells } of grids) {
    if (!holdsPoint(box, x, y, tolerance)) continue
    const cell =
      cells.find((each) => holdsPoint(each.box, x, y)) ?? cells.find((each) => holdsPoint(each.box, x, y, tolerance))
    if (cell !== undefined) return cell
  }
  return null
}

function tableOf(grid: Grid, inside: ReadonlyMap<GridCell, readonly Word[]>, page: PageLayout): TableArea {
  const padding = paddingOf(grid, inside)
  return {
    page,
    box: grid.box,
    xs: grid.xs,
    rows: grid.ys.length - 1,
    cells: grid.cells.map((cell) => {
      const { box, nested, ...position } = cell
      const text = { left: box.left + padding, right: box.right - padding }
      return { ...position, area: areaOf(inside.get(cell) ?? [], nested, page, text) }
    }),
  }
}

/** How far from the edge of its cell text begins: as near as it ever does in this table. */
function paddingOf({ cells }: Grid, inside: ReadonlyMap<GridCell, readonly Word[]>): number {
  const distances = cells.flatMap((cell) => (inside.get(cell) ?? []).map((word) => word.x - cell.box.left))
  return Math.max(Math.min(...distances.filter((distance) => distance >= 0), 20), 0)
}

/** What stands left and right of a table is no one line. */
function partedByTables(lines: readonly Line[], grids: readonly Grid[]): readonly Line[] {
  return lines.flatMap((line) => {
    const beside = grids.filter(({ box }) => overlapsInHeight(box, line.box))
    if (beside.length === 0) return [line]
    const parts = Map.groupBy(line.words, ({ x, width }) => beside.filter(({ box }) => box.left < x + width / 2).length)
    return [...parts.values()].flatMap((words) => lineOf(words, line.page) ?? [])
  })
}

function regionsOf(
  ordered: readonly (Line | TableArea)[],
  grids: readonly Grid[],
  { left, right }: Pick<Rect, 'left' | 'right'>,
): readonly (Region | TableArea)[] {
  const parts: ({ lines: Line[]; left: number; right: number; beside: boolean } | TableArea)[] = []
  for (const piece of ordered) {
    const last = parts.at(-1)
    if ('cells' in piece) parts.push(piece)
    else {
      const beside = grids.some(({ box }) => overlapsInHeight(box, piece.box))
      if (last !== undefined && 'lines' in last && last.beside === beside) last.lines.push(piece)
      else parts.push({ lines: [piece], left, right, beside })
    }
  }
  return parts.map((part) => ('cells' in part ? part : regionOf(part)))
}

/** Text beside a table is as wide as its own lines. */
function regionOf({ lines, left, right, beside }: Region & { readonly beside: boolean }): Region {
  const own = beside ? Math.max(...lines.map(({ box }) => box.right)) : right
  return { lines: lines.map((line) => ({ ...line, limit: own })), left, right: own }
}
