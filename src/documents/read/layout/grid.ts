import type { Rect } from './geometry.ts'

/** A table as its lines draw it. */
export type Grid = {
  readonly box: Rect
  /** Where its columns begin and end, from left to right: one more than there are columns. */
  readonly xs: readonly number[]
  /** Where its rows begin and end, from top to bottom. */
  readonly ys: readonly number[]
  /** By rows, from left to right. */
  readonly cells: readonly GridCell[]
  /** Present when no line draws it, only white between words. */
  readonly guessed?: true
}

export type GridCell = {
  readonly box: Rect
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** Tables inside the cell. */
  readonly nested: readonly Grid[]
}
