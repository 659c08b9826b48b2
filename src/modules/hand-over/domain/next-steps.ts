import type { LocalDate } from '../../../kernel/local-date.ts'

/** Something that waits for somebody, with the day that makes it urgent: a deadline, or the day of what is not finished. */
export type Step = {
  readonly kind: StepKind
  readonly on: LocalDate | null
  readonly what: string
}

/** In the order of urgency when the day is the same. */
export const stepKinds = ['duty', 'meeting-outcome', 'meeting-proofs', 'word', 'meeting', 'task'] as const
export type StepKind = (typeof stepKinds)[number]

/** The most urgent of them: what is late comes first because its day is the oldest; what has no day comes last. */
export function nextSteps(steps: readonly Step[], count: number): readonly Step[] {
  return steps.toSorted((a, b) => byDay(a, b) || stepKinds.indexOf(a.kind) - stepKinds.indexOf(b.kind)).slice(0, count)
}

function byDay(a: Step, b: Step): number {
  if (a.on === b.on) return 0
  if (a.on === null) return 1
  if (b.on === null) return -1
  return a.on < b.on ? -1 : 1
}
