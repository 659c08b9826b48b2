import { newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { type Packet, type PacketSubject, possibleAttachments } from '../../domain/packet/packet.ts'
import { isRevision } from '../../domain/papers/suggested-words.ts'
import { findPacketAbout, insertPacket } from '../../store/packets-store.ts'
import { paperLanguage } from '../rounds/paper-language.ts'
import { findMatter } from './packet-matter.ts'

/**
 * Opens the packet about a report or about a version that waits for the assembly, new or as it was left. Two clicks open one packet.
 * @throws Refusal `packet.not_awaiting`
 */
export async function preparePacket(deps: Deps, about: PacketSubject): Promise<Packet> {
  const found = await findMatter(deps, about, paperLanguage)
  return deps.write('packet.prepare', async (tx) => {
    await authorise(tx, deps.actor, 'report.write', found.unitId)
    const known = await findPacketAbout(tx, about)
    if (known !== null) return known
    if (!found.awaits) throw new Refusal('packet.not_awaiting')

    await insertPacket(tx, {
      id: newId(),
      unitId: found.unitId,
      about,
      sessionOn: null,
      presentedBy: found.representative,
      preparedBy: found.manager,
      background: null,
      draftResolution: null,
      attachments: possibleAttachments(about.of, isRevision(found.matter)),
      votes: [],
      version: 1,
    })
    const packet = await findPacketAbout(tx, about)
    if (packet === null) throw new Error('A packet that was just made is not there.')
    return packet
  })
}
