import type { ColumnType, Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import {
  type Packet,
  type PacketSubject,
  packetAttachments,
  type Vote,
  type VoteResult,
} from '../domain/packet/packet.ts'

type Tables = {
  council_packet: {
    id: string
    unit_id: string
    report_id: string | null
    agreement_version_id: string | null
    session_on: string | null
    presented_by: string | null
    prepared_by: string | null
    background: string | null
    draft_resolution: string | null
    attachments: string[]
    version: number
    created_at: ColumnType<Date, never, never>
  }
  council_vote: {
    id: string
    unit_id: string
    packet_id: string
    result: VoteResult
    voted_on: string
    resolution: string | null
    note: string | null
    created_at: ColumnType<Date, never, never>
  }
}

export async function findPacket(tx: Transaction, id: Id<'CouncilPacket'>): Promise<Packet | null> {
  const [packet] = await load(tx, 'id', id)
  return packet ?? null
}

/** The same, held until the end of the change. */
export async function holdPacket(tx: Transaction, id: Id<'CouncilPacket'>): Promise<Packet | null> {
  await tx.withTables<Tables>().selectFrom('council_packet').select('id').where('id', '=', id).forUpdate().execute()
  return findPacket(tx, id)
}

/** The packet about a report or a version of an agreement; each has at most one. */
export async function findPacketAbout(tx: Transaction, about: PacketSubject): Promise<Packet | null> {
  const [packet] =
    about.of === 'report'
      ? await load(tx, 'report_id', about.reportId)
      : await load(tx, 'agreement_version_id', about.versionId)
  return packet ?? null
}

/** The packets of a unit, the newest first. */
export async function packetsOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Packet[]> {
  return load(tx, 'unit_id', unitId)
}

/** Makes a packet unless its subject has one; two clicks make one packet. */
export async function insertPacket(tx: Transaction, packet: Packet): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('council_packet')
    .values({
      id: packet.id,
      unit_id: packet.unitId,
      report_id: packet.about.of === 'report' ? packet.about.reportId : null,
      agreement_version_id: packet.about.of === 'agreement' ? packet.about.versionId : null,
      ...contentOf(packet),
      version: 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function updatePacket(tx: Transaction, packet: Packet): Promise<void> {
  const changed = await tx
    .withTables<Tables>()
    .updateTable('council_packet')
    .set({ ...contentOf(packet), version: packet.version + 1 })
    .where('id', '=', packet.id)
    .where('version', '=', packet.version)
    .executeTakeFirst()
  requireOneChanged(changed)
}

export async function insertVote(tx: Transaction, { id: packetId, unitId }: Packet, vote: Vote): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('council_vote')
    .values({
      id: vote.id,
      unit_id: unitId,
      packet_id: packetId,
      result: vote.result,
      voted_on: vote.votedOn,
      resolution: vote.resolution,
      note: vote.note,
    })
    .execute()
}

/** The history keeps what was entered. */
export async function deleteVote(tx: Transaction, id: Id<'CouncilVote'>): Promise<void> {
  await tx.withTables<Tables>().deleteFrom('council_vote').where('id', '=', id).execute()
}

async function load(
  tx: Transaction,
  column: 'id' | 'unit_id' | 'report_id' | 'agreement_version_id',
  value: string,
): Promise<readonly Packet[]> {
  const db = tx.withTables<Tables>()
  const packets = await db
    .selectFrom('council_packet')
    .selectAll()
    .where(column, '=', value)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  if (packets.length === 0) return []
  const ids = packets.map(({ id }) => id)
  const votes = await db
    .selectFrom('council_vote')
    .selectAll()
    .where('packet_id', 'in', ids)
    .orderBy('created_at')
    .execute()
  const byPacket = Map.groupBy(votes, ({ packet_id }) => packet_id)
  return packets.map((row) => fromRow(row, (byPacket.get(row.id) ?? []).map(voteFromRow)))
}

function contentOf(packet: Packet) {
  return {
    session_on: packet.sessionOn,
    presented_by: packet.presentedBy,
    prepared_by: packet.preparedBy,
    background: packet.background,
    draft_resolution: packet.draftResolution,
    attachments: [...packet.attachments],
  }
}

function fromRow(row: Selectable<Tables['council_packet']>, votes: readonly Vote[]): Packet {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    about:
      row.report_id === null
        ? { of: 'agreement', versionId: asId(row.agreement_version_id ?? '') }
        : { of: 'report', reportId: asId(row.report_id) },
    sessionOn: row.session_on === null ? null : localDate(row.session_on),
    presentedBy: row.presented_by,
    preparedBy: row.prepared_by,
    background: row.background,
    draftResolution: row.draft_resolution,
    attachments: packetAttachments.filter((one) => row.attachments.includes(one)),
    votes,
    version: row.version,
  }
}

function voteFromRow(row: Selectable<Tables['council_vote']>): Vote {
  return {
    id: asId(row.id),
    result: row.result,
    votedOn: localDate(row.voted_on),
    resolution: row.resolution,
    note: row.note,
  }
}
