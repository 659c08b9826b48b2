import type { GridCell } from './grid.ts'
import { createGroups } from './groups.ts'
import type { Rule } from './page-layout.ts'

type Ruled = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly across: readonly Rule[]
  readonly down: readonly Rule[]
  /** How far from an edge a line may lie that draws it. */
  readonly slack: number
}

/** Cells of a table: the smallest fields between its edges, joined where less than half of the edge between two of them is drawn. */
export function cellsOfGrid(ruled: Ruled): readonly Omit<GridCell, 'nested'>[] {
  const { xs, ys, across, down, slack } = ruled
  const columns = xs.length - 1
  const rows = ys.length - 1
  const groups = createGroups(rows * columns)
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const field = row * columns + column
      const [left = 0, right = 0, top = 0, bottom = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]]
      if (column + 1 < columns && !isDrawn(down, right, top, bottom, slack)) groups.join(field + 1, field)
      if (row + 1 < rows && !isDrawn(across, bottom, left, right, slack)) groups.join(field + columns, field)
    }
  return groups
    .all()
    .flatMap((fields) =>
      rectangles(fields.map((field) => ({ row: Math.floor(field / columns), column: field % columns }))),
    )
    .map((span) => withBox(span, xs, ys))
    .toSorted((one, other) => one.row - other.row || one.column - other.column)
}

const enoughDrawn = 0.5

function isDrawn(rules: readonly Rule[], at: number, from: number, to: number, slack: number): boolean {
  let drawn = 0
  let reached = from
  const near = rules.filter((rule) => Math.abs(rule.at - at) <= slack)
  for (const rule of near.toSorted((one, other) => one.from - other.from)) {
    const start = Math.max(rule.from - slack, reached)
    const end = Math.min(rule.to + slack, to)
    if (end > start) {
      drawn += end - start
      reached = end
    }
  }
  return drawn > (to - from) * enoughDrawn
}

type Field = { readonly row: number; readonly column: number }
type Spanned = Field & { readonly rowSpan: number; readonly columnSpan: number }

/** Joined fields as one rectangle; when lines are drawn so badly that they make none, as rows below each other. */
function rectangles(fields: readonly Field[]): readonly Spanned[] {
  const strips = [...Map.groupBy(fields, ({ row }) => row)].flatMap(([row, inRow]) =>
    runsOf(
      row,
      inRow.map(({ column }) => column),
    ),
  )
  const merged: Spanned[] = []
  for (const strip of strips.toSorted((one, other) => one.row - other.row || one.column - other.column)) {
    const above = merged.findIndex(
      (each) =>
        each.row + each.rowSpan === strip.row && each.column === strip.column && each.columnSpan === strip.columnSpan,
    )
    const upper = merged[above]
    if (upper === undefined) merged.push(strip)
    else merged[above] = { ...upper, rowSpan: upper.rowSpan + 1 }
  }
  return merged
}

function runsOf(row: number, columns: readonly number[]): readonly Spanned[] {
  const runs: { row: number; column: number; rowSpan: 1; columnSpan: number }[] = []
  for (const column of columns.toSorted((one, other) => one - other)) {
    const last = runs.at(-1)
    if (last !== undefined && last.column + last.columnSpan === column) last.columnSpan += 1
    else runs.push({ row, column, rowSpan: 1, columnSpan: 1 })
  }
  return runs
}

function withBox(span: Spanned, xs: readonly number[], ys: readonly number[]): Omit<GridCell, 'nested'> {
  const box = {
    left: xs[span.column] ?? 0,
    right: xs[span.column + span.columnSpan] ?? 0,
    top: ys[span.row] ?? 0,
    bottom: ys[span.row + span.rowSpan] ?? 0,
  }
  return { ...span, box }
}
