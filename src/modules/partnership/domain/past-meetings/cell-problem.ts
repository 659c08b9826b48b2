/** What is wrong with one cell of a table, by the number of its row and the heading of its column, as a person finds it. */
export type CellProblem = {
  /** From 1, as the table shows it. */
  readonly row: number
  readonly column: string
  /** As it stands there; empty when nothing does. */
  readonly text: string
  readonly code: CellProblemCode
}

export const cellProblemCodes = ['day-impossible', 'day-missing', 'time-impossible', 'number-impossible'] as const
export type CellProblemCode = (typeof cellProblemCodes)[number]
