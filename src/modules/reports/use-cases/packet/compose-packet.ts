import type { Document } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { type Permission, permissionsIn } from '../../../access/index.ts'
import { type Unit, unitById } from '../../../territory/index.ts'
import { decisionOf, type Packet, type Vote } from '../../domain/packet/packet.ts'
import { composeCouncilPacket } from '../../domain/papers/council-packet.ts'
import type { CouncilPacket } from '../../domain/papers/council-packet-input.ts'
import { findPacket } from '../../store/packets-store.ts'
import { type FoundMatter, findMatter } from './packet-matter.ts'

export type ComposedPacket = {
  readonly packet: Packet
  readonly unit: Unit
  readonly found: FoundMatter
  /** Everything of which the paper is composed. */
  readonly input: CouncilPacket
  readonly paper: Document
  readonly permissions: ReadonlySet<Permission>
}

/** A packet with figures as the records have them now; `vote` is one that is about to be saved. */
export async function composePacket(
  deps: Deps,
  {
    packetId,
    language,
    vote,
  }: { readonly packetId: Id<'CouncilPacket'>; readonly language: Language; readonly vote?: Vote },
): Promise<ComposedPacket> {
  const { packet, unit, permissions } = await deps.read(async (tx) => {
    const known = await findPacket(tx, packetId)
    if (known === null) throw new Refusal('record.not_found')
    return {
      packet: known,
      unit: await unitById(tx, known.unitId),
      permissions: await permissionsIn(tx, deps.actor, known.unitId),
    }
  })
  const found = await findMatter(deps, packet.about, language)
  const input: CouncilPacket = {
    language,
    preparedOn: deps.today(),
    unit: { name: unit.name, ico: unit.ico },
    matter: found.matter,
    sessionOn: packet.sessionOn,
    presentedBy: packet.presentedBy,
    preparedBy: packet.preparedBy,
    background: packet.background,
    draftResolution: packet.draftResolution,
    attachments: packet.attachments,
    decision: vote ?? decisionOf(packet),
  }
  return { packet, unit, found, input, paper: composeCouncilPacket(input), permissions }
}
