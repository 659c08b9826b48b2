import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { findPacketAbout } from '../../store/packets-store.ts'

/** The packet in which a report is laid before the council; null when there is none. */
export async function findPacketOfReport(deps: Deps, reportId: Id<'Report'>): Promise<Id<'CouncilPacket'> | null> {
  return deps.read(async (tx) => (await findPacketAbout(tx, { of: 'report', reportId }))?.id ?? null)
}
