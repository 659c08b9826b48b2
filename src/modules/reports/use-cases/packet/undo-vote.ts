import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { undoStepWithin, versionById } from '../../../agreements/index.ts'
import type { Packet, PacketSubject } from '../../domain/packet/packet.ts'
import { deleteVote, findPacket, holdPacket, updatePacket } from '../../store/packets-store.ts'
import { holdReport } from '../../store/reports-store.ts'
import { keepReport } from '../save-report.ts'

/**
 * Takes the last vote back, which was entered by mistake: the duty is open again, the version waits for the assembly again. Frozen
 * issues and the history stay.
 * @throws Refusal `packet.nothing_to_undo`, `packet.agreement_moved_on`
 */
export async function undoVote(
  deps: Deps,
  { packetId, version }: { readonly packetId: Id<'CouncilPacket'>; readonly version: number },
): Promise<Packet> {
  return deps.write('packet.undo-vote', async (tx) => {
    const packet = await holdPacket(tx, packetId)
    if (packet === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'report.write', packet.unitId)
    if (packet.version !== version) throw new Refusal('record.changed')
    const last = packet.votes.at(-1)
    if (last === undefined) throw new Refusal('packet.nothing_to_undo')

    await updatePacket(tx, packet)
    await deleteVote(tx, last.id)
    if (last.result === 'passed') await openSubject(tx, deps, packet.about)
    return (await findPacket(tx, packetId)) ?? packet
  })
}

async function openSubject(tx: Transaction, deps: Deps, about: PacketSubject): Promise<void> {
  if (about.of === 'agreement') {
    const version = await versionById(tx, about.versionId)
    const last = version?.steps.at(-1)
    if (last?.step !== 'council-approval') throw new Refusal('packet.agreement_moved_on')
    return undoStepWithin(tx, deps, { versionId: about.versionId, step: 'council-approval' })
  }
  const report = await holdReport(tx, about.reportId)
  if (report === null) throw new Refusal('record.not_found')
  await keepReport(tx, { ...report, councilOn: null, councilResolution: null })
}
