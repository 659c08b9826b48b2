import type { ObligationState } from '#web/components/status.tsx'

const order = ['overdue', 'missed', 'due', 'awaiting-confirmation', 'on-track', 'fulfilled'] as const

/** The figures at the head of a page: the states that say something today, those at nought only where nought is the news. */
export function statesShown(
  totals: Readonly<Record<ObligationState, number>>,
): readonly { readonly state: ObligationState; readonly count: number }[] {
  return order
    .map((state) => ({ state, count: totals[state] }))
    .filter(({ state, count }) => count > 0 || state === 'overdue' || state === 'due' || state === 'fulfilled')
}
