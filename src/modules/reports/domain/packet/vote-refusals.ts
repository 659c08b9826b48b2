import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { decisionOf, type Packet, type Vote } from './packet.ts'

/**
 * A vote has its day, and one that passed the number of its resolution (rule 11); after one that passed there is no other.
 * @throws Refusal `packet.decided`, `packet.day_in_future`, `packet.resolution_missing`
 */
export function requireVote(packet: Pick<Packet, 'votes'>, vote: Omit<Vote, 'id'>, today: LocalDate): void {
  if (decisionOf(packet) !== null) throw new Refusal('packet.decided')
  if (vote.votedOn > today) throw new Refusal('packet.day_in_future', {}, 'votedOn')
  if (vote.result === 'passed' && (vote.resolution ?? '').trim() === '')
    throw new Refusal('packet.resolution_missing', {}, 'resolution')
}
