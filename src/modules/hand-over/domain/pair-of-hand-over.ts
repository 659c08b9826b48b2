import { daysBetween, type LocalDate } from '../../../kernel/local-date.ts'
import { holdsOn, type OfficeHolding } from '../../cooperation/index.ts'

/** Who hands over and who takes over; null where nobody is known. */
export type Pair = { readonly giving: OfficeHolding | null; readonly taking: OfficeHolding | null }

/** Days for which somebody in an office is still the one who takes it over. */
const newFor = 183

/**
 * Between whom an office is handed over on a day: whoever came lately, or is to come, and the one before; when nobody does, the
 * one who holds it.
 *
 * @param holders of one office, the earliest first
 */
export function pairOfHandOver(holders: readonly OfficeHolding[], today: LocalDate): Pair {
  const [last, before] = holders.toReversed()
  if (last === undefined) return { giving: null, taking: null }
  if (daysBetween(last.from, today) <= newFor) return { giving: before ?? null, taking: last }
  return { giving: holders.findLast((one) => holdsOn(one, today)) ?? last, taking: null }
}
