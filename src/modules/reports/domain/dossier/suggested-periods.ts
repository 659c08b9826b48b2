import { addDays, addMonths, type LocalDate } from '../../../../kernel/local-date.ts'
import type { Period } from '../../../../kernel/period.ts'
import type { CooperationPeriod } from '../../../cooperation/index.ts'

/** A period that suggests itself for a dossier, and why. */
export type SuggestedPeriod = Period & {
  readonly why: 'last-year' | 'cooperation' | 'agreement'
  /** The programme of a period of cooperation; null of the others. */
  readonly programme: string | null
}

/**
 * Periods from which a person may choose: the last twelve months, each period of cooperation, the validity of each agreement. What
 * lasts ends today; what has not begun is left out, and the same days stand there once.
 */
export function suggestedPeriods(
  known: {
    readonly periods: readonly Pick<CooperationPeriod, 'programme' | 'from' | 'to'>[]
    readonly validities: readonly Period[]
  },
  today: LocalDate,
): readonly SuggestedPeriod[] {
  const cut = (to: LocalDate | null): LocalDate => (to === null || to > today ? today : to)
  const all: readonly SuggestedPeriod[] = [
    { why: 'last-year', programme: null, from: addDays(addMonths(today, -12), 1), to: today },
    ...known.periods.map(({ programme, from, to }) => ({ why: 'cooperation' as const, programme, from, to: cut(to) })),
    ...known.validities.map(({ from, to }) => ({ why: 'agreement' as const, programme: null, from, to: cut(to) })),
  ]
  const first = new Map(all.toReversed().map((one) => [`${one.from} ${one.to}`, one]))
  return all.filter((one) => one.from <= one.to && first.get(`${one.from} ${one.to}`) === one)
}
