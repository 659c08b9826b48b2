import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { decisionOf, type Packet, type PacketContent } from '../../domain/packet/packet.ts'
import { suggestedBackground, suggestedResolution } from '../../domain/papers/suggested-words.ts'
import { holdPacket, updatePacket } from '../../store/packets-store.ts'
import { paperLanguage } from '../rounds/paper-language.ts'
import { composePacket } from './compose-packet.ts'

export type SavePacket = PacketContent & { readonly packetId: Id<'CouncilPacket'>; readonly version: number }

/**
 * Keeps what a person wrote into a packet. Words that are still as they were suggested are not kept, so that their figures go on
 * with the records.
 * @throws Refusal `packet.decided`
 */
export async function savePacket(deps: Deps, { packetId, version, ...content }: SavePacket): Promise<Packet> {
  const { input } = await composePacket(deps, { packetId, language: paperLanguage })
  return deps.write('packet.save', async (tx) => {
    const known = await holdPacket(tx, packetId)
    if (known === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'report.write', known.unitId)
    if (decisionOf(known) !== null) throw new Refusal('packet.decided')

    const packet: Packet = {
      ...known,
      ...content,
      background: ownWords(content.background, suggestedBackground(input)),
      draftResolution: ownWords(content.draftResolution, suggestedResolution(input)),
      version,
    }
    await updatePacket(tx, packet)
    return { ...packet, version: version + 1 }
  })
}

/** Null when a person wrote nothing, or nothing but what was suggested. */
function ownWords(text: string | null, suggested: string): string | null {
  const words = (text ?? '').trim()
  return words === '' || plain(words) === plain(suggested) ? null : words
}

/** Browsers send their own line ends. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()
}
