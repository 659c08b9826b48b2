import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import type { FreezeIssue } from '../../../papers/index.ts'
import { decisionOf } from '../../domain/packet/packet.ts'
import { attachmentNames, packetTitle } from '../../domain/papers/council-packet.ts'
import { type ComposedPacket, composePacket } from './compose-packet.ts'

/** Podklady pro zastupitelstvo, by the id of the packet. */
export const councilPacketPaper: PaperSource = {
  kind: 'council-packet',
  async compose(deps, { subject, language }) {
    if (!isId(subject)) throw new Refusal('record.not_found')
    const { packet, unit, paper, input } = await composePacket(deps, { packetId: asId(subject), language })
    return {
      unitId: unit.id,
      document: paper,
      name: messagesIn(language).councilPacket.fileName(packetTitle(input), unit.name),
      address: `/celky/${unit.id}/zpravy/podklady/${packet.id}`,
      attachments: attachmentNames(input),
      issuable: decisionOf(packet) === null,
    }
  },
}

/** The paper of a packet as it is frozen after the vote. */
export function decidedPaperOf({ packet, paper, input }: ComposedPacket): FreezeIssue {
  return {
    paper: { unitId: packet.unitId, kind: councilPacketPaper.kind, subject: packet.id },
    document: paper,
    title: packetTitle(input),
    language: input.language,
    occasion: 'decision',
  }
}
