import { type State, states } from '../../obligations/index.ts'

export type Totals = Readonly<Record<State, number>>

/** The totals of several ledgers together. */
export function addTotals(all: readonly Totals[]): Totals {
  const sum = { ...noTotals }
  for (const totals of all) for (const state of states) sum[state] += totals[state]
  return sum
}

const noTotals: Record<State, number> = {
  waived: 0,
  'not-countable': 0,
  fulfilled: 0,
  'awaiting-confirmation': 0,
  'not-recorded': 0,
  upcoming: 0,
  overdue: 0,
  missed: 0,
  due: 0,
  'on-track': 0,
}
