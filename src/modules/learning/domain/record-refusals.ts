import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { factsRefusals } from './facts-refusals.ts'
import type { CommonFacts, Offer, RecordContent } from './learning-record.ts'
import type { RecordState } from './progress.ts'

export const mostHours = 1_000
export const mostParticipants = 10_000

/** Everything for which a record cannot be saved, each at its field; empty when it can. */
export function recordRefusals(content: RecordContent, state: RecordState, today: LocalDate): readonly Refusal[] {
  const { title, on, hours } = content
  const found: readonly (Refusal | null)[] = [
    title === '' ? new Refusal('record.title_missing', {}, 'title') : null,
    state === 'carried-out' && on > today ? new Refusal('record.in_future', { on }, 'on') : null,
    hours !== null && !(hours > 0 && hours <= mostHours)
      ? new Refusal('record.hours_impossible', { text: hours, most: mostHours }, 'hours')
      : null,
    participantsRefusal(content),
    ...offerRefusals(content.offer, state, content, today),
  ]
  return [...found.filter((refusal) => refusal !== null), ...factsRefusals(content, state, today)]
}

/** Throws the first of them. */
export function requireSoundRecord(content: RecordContent, state: RecordState, today: LocalDate): void {
  const [first] = recordRefusals(content, state, today)
  if (first !== undefined) throw first
}

function participantsRefusal({ participants, attendees }: CommonFacts): Refusal | null {
  if (participants === null) return null
  if (!(Number.isInteger(participants) && participants > 0 && participants <= mostParticipants))
    return new Refusal('record.participants_impossible', { text: participants, most: mostParticipants }, 'participants')
  if (participants >= attendees.length) return null
  return new Refusal('record.participants_fewer', { participants, named: attendees.length }, 'participants')
}

/** Nothing is offered tomorrow, and nothing takes place before it is offered. */
function offerRefusals(
  offer: Offer | null,
  state: RecordState,
  { on }: CommonFacts,
  today: LocalDate,
): readonly (Refusal | null)[] {
  if (offer === null)
    return [
      state === 'carried-out' || state === 'accepted' ? null : new Refusal('record.offer_missing', {}, 'offeredOn'),
    ]
  return [
    offer.by === '' ? new Refusal('record.by_missing', {}, 'offeredBy') : null,
    offer.on > today ? new Refusal('record.in_future', { on: offer.on }, 'offeredOn') : null,
    on < offer.on ? new Refusal('record.before_offer', { on, offered: offer.on }, 'on') : null,
  ]
}
