/** The states of a duty in the order in which they are asked: the first that fits is the state. */
export const states = [
  'waived',
  'not-countable',
  'fulfilled',
  'awaiting-confirmation',
  'not-recorded',
  'upcoming',
  'overdue',
  'missed',
  'due',
  'on-track',
] as const
export type State = (typeof states)[number]

/** The states in the order of urgency, for headers, filters and reports. */
export const statesByUrgency: readonly State[] = [
  'overdue',
  'missed',
  'due',
  'awaiting-confirmation',
  'on-track',
  'upcoming',
  'fulfilled',
  'waived',
  'not-recorded',
  'not-countable',
]

const standing: Readonly<Record<State, number>> = {
  overdue: 0,
  missed: 0,
  due: 1,
  'on-track': 2,
  upcoming: 2,
  'not-recorded': 2,
  'awaiting-confirmation': 3,
  fulfilled: 4,
  'not-countable': 5,
  waived: 5,
}

/** Whether the second state is worse for the duty than the first. What time or a person decided has no better or worse. */
export function isWorse(before: State, after: State): boolean {
  return standing[after] < standing[before]
}
