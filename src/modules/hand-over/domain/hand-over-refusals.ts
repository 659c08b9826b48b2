import type { LocalDate } from '../../../kernel/local-date.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { OfficeHolding } from '../../cooperation/index.ts'
import type { HandOver } from './hand-over.ts'

/** Who handed over to whom, as a person chose them. */
export type Handed = Pick<HandOver, 'fromId' | 'handedOn'> & { readonly toId: HandOver['toId'] }

export type HandedBetween = { readonly from: OfficeHolding | null; readonly to: OfficeHolding }

/**
 * Between whom an office was handed over, or the first thing that is wrong with it.
 *
 * @param holders of the office
 */
export function handedBetween(
  { fromId, toId, handedOn }: Handed,
  holders: readonly OfficeHolding[],
  today: LocalDate,
): HandedBetween {
  if (handedOn > today) throw new Refusal('hand_over.day_in_future', {}, 'handedOn')
  if (toId === null) throw new Refusal('hand_over.taker_missing', {}, 'toId')
  const to = holders.find(({ id }) => id === toId)
  if (to === undefined) throw new Refusal('hand_over.unknown_holder', {}, 'toId')
  const from = fromId === null ? null : holders.find(({ id }) => id === fromId)
  if (from === undefined) throw new Refusal('hand_over.unknown_holder', {}, 'fromId')
  if (from?.personId === to.personId) throw new Refusal('hand_over.same_person', {}, 'toId')
  return { from, to }
}
