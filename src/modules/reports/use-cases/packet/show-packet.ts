import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { decisionOf, type PacketAttachment, possibleAttachments, type Vote } from '../../domain/packet/packet.ts'
import { packetTitle } from '../../domain/papers/council-packet.ts'
import { isRevision, suggestedBackground, suggestedResolution } from '../../domain/papers/suggested-words.ts'
import { type ComposedPacket, composePacket } from './compose-packet.ts'

export type PacketView = Pick<ComposedPacket, 'packet' | 'unit' | 'paper'> & {
  readonly title: string
  /** What would stand in the paper if nobody wrote anything. */
  readonly suggested: { readonly background: string; readonly draftResolution: string }
  readonly possible: readonly PacketAttachment[]
  readonly decision: Vote | null
  readonly mayWrite: boolean
}

/** A packet with its paper as it looks now. */
export async function showPacket(
  deps: Deps,
  query: { readonly packetId: Id<'CouncilPacket'>; readonly language: Language },
): Promise<PacketView> {
  const { packet, unit, paper, input, permissions } = await composePacket(deps, query)
  return {
    packet,
    unit,
    paper,
    title: packetTitle(input),
    suggested: { background: suggestedBackground(input), draftResolution: suggestedResolution(input) },
    possible: possibleAttachments(packet.about.of, isRevision(input.matter)),
    decision: decisionOf(packet),
    mayWrite: permissions.has('report.write'),
  }
}
