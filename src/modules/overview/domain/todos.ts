import type { LocalDate } from '#kernel/local-date.ts'
import type { LedgerRow, State } from '../../obligations/index.ts'

/** States in which somebody has to do something now, the most urgent first. */
export const todoStates = ['overdue', 'due', 'awaiting-confirmation'] as const satisfies readonly State[]
export type TodoState = (typeof todoStates)[number]

/** Where the next step is: enter a meeting, write the report, enter a record, or look at the obligation. */
export type NextStep = 'meeting' | 'report' | 'record' | 'obligation'

export type RowOfUnit<Unit> = { readonly unit: Unit; readonly row: LedgerRow }

export type Todo<Unit> = RowOfUnit<Unit> & {
  readonly state: TodoState
  /** The day by which, or after which it is overdue. */
  readonly by: LocalDate
  readonly nextStep: NextStep
}

/** What is to be done across units: overdue first, then by the day; of one day in the order of the units. */
export function todosOf<Unit>(rows: readonly RowOfUnit<Unit>[]): readonly Todo<Unit>[] {
  return rows
    .flatMap(({ unit, row }): Todo<Unit>[] => {
      const state = todoStates.find((candidate) => candidate === row.fulfilment.state)
      return state === undefined
        ? []
        : [{ unit, row, state, by: row.fulfilment.period.to, nextStep: nextStepOf(row, state) }]
    })
    .toSorted(
      (a, b) => todoStates.indexOf(a.state) - todoStates.indexOf(b.state) || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0),
    )
}

function nextStepOf({ obligation }: LedgerRow, state: TodoState): NextStep {
  const { from } = obligation.rule
  return state === 'awaiting-confirmation' || from === 'hand' ? 'obligation' : from
}
