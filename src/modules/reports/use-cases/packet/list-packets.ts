import type { Id } from '#kernel/ids.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../../access/index.ts'
import { agreementsOf, versionById } from '../../../agreements/index.ts'
import type { Packet, PacketSubject } from '../../domain/packet/packet.ts'
import type { Report } from '../../domain/report.ts'
import { packetsOf } from '../../store/packets-store.ts'
import { reportsOf } from '../../store/reports-store.ts'

export type PacketList = {
  readonly packets: readonly (Packet & { readonly title: string })[]
  /** What waits for the council and has no packet yet. */
  readonly open: readonly { readonly about: PacketSubject; readonly title: string }[]
  readonly mayWrite: boolean
}

/** The packets of a unit, the newest first, and what else could be laid before its council. */
export async function listPackets(
  deps: Deps,
  { unitId, language }: { readonly unitId: Id<'Unit'>; readonly language: Language },
): Promise<PacketList> {
  return deps.read(async (tx) => {
    const permissions = await permissionsIn(tx, deps.actor, unitId)
    const reports = await reportsOf(tx, unitId)
    const packets = await packetsOf(tx, unitId)
    const titled: (Packet & { readonly title: string })[] = []
    for (const packet of packets) titled.push({ ...packet, title: await titleOf(tx, packet.about, reports, language) })
    const open: { about: PacketSubject; title: string }[] = []
    for (const about of [...reportsWaiting(reports), ...(await versionsWaiting(tx, unitId))]) {
      if (packets.some((packet) => subjectId(packet.about) === subjectId(about))) continue
      open.push({ about, title: await titleOf(tx, about, reports, language) })
    }
    return { packets: titled, open, mayWrite: permissions.has('report.write') }
  })
}

function reportsWaiting(reports: readonly Report[]): readonly PacketSubject[] {
  return reports.filter(({ councilOn }) => councilOn === null).map(({ id }) => ({ of: 'report', reportId: id }))
}

/** Versions that ASZ has approved and the assembly has not. */
async function versionsWaiting(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly PacketSubject[]> {
  const versions = (await agreementsOf(tx, unitId)).flatMap(({ current, proposed }) => [current, proposed ?? current])
  const waiting = new Set(versions.flatMap(({ id, status }) => (status === 'agency-approved' ? [id] : [])))
  return [...waiting].map((versionId) => ({ of: 'agreement', versionId }))
}

function subjectId(about: PacketSubject): string {
  return about.of === 'report' ? about.reportId : about.versionId
}

async function titleOf(
  tx: Transaction,
  about: PacketSubject,
  reports: readonly Report[],
  language: Language,
): Promise<string> {
  const words = messagesIn(language)
  if (about.of === 'report') {
    const report = reports.find(({ id }) => id === about.reportId)
    return report === undefined ? '' : words.reports.title(report.year)
  }
  const number = (await versionById(tx, about.versionId))?.number ?? 1
  return number > 1 ? words.councilPacket.titles.revision(number) : words.councilPacket.titles.agreement
}
