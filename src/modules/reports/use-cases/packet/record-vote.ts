import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { takeStepWithin } from '../../../agreements/index.ts'
import { type FreezeIssue, freezeIssue } from '../../../papers/index.ts'
import type { Packet, PacketSubject, Vote } from '../../domain/packet/packet.ts'
import { requireVote } from '../../domain/packet/vote-refusals.ts'
import { requireOrder } from '../../domain/report.ts'
import { requirePossible, stageOf } from '../../domain/rounds/stage.ts'
import { findPacket, holdPacket, insertVote, updatePacket } from '../../store/packets-store.ts'
import { holdReport } from '../../store/reports-store.ts'
import { roundsOf } from '../../store/rounds-store.ts'
import { composeReport } from '../compose-report.ts'
import { paperOf } from '../report-papers.ts'
import { paperLanguage } from '../rounds/paper-language.ts'
import { keepReport } from '../save-report.ts'
import { composePacket } from './compose-packet.ts'
import { decidedPaperOf } from './packet-paper.ts'

export type RecordVote = Vote & { readonly packetId: Id<'CouncilPacket'>; readonly version: number }

/**
 * Enters how the council voted. What passed closes the duty to report, or approves the version and dates its validity, and freezes
 * all that was laid before the council; a refused or postponed vote is only kept. `id` is made by the form: sent twice, it is one vote.
 * @throws Refusal `packet.decided`, `packet.day_in_future`, `packet.resolution_missing`, `report.not_approved`, and those of the
 * agreement's step
 */
export async function recordVote(deps: Deps, { packetId, version, ...vote }: RecordVote): Promise<Packet> {
  const frozen = vote.result === 'passed' ? await decidedPapers(deps, packetId, vote) : []
  return deps.write('packet.vote', async (tx) => {
    const packet = await holdPacket(tx, packetId)
    if (packet === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'report.write', packet.unitId)
    if (packet.votes.some(({ id }) => id === vote.id)) return packet
    if (packet.version !== version) throw new Refusal('record.changed')
    requireVote(packet, vote, deps.today())

    await updatePacket(tx, packet)
    await insertVote(tx, packet, vote)
    if (vote.result === 'passed') await closeSubject(tx, deps, packet.about, vote)
    for (const paper of frozen) await freezeIssue(tx, deps, paper)
    return (await findPacket(tx, packetId)) ?? packet
  })
}

/** Everything that was laid before the council, with the decision printed on it. */
async function decidedPapers(deps: Deps, packetId: Id<'CouncilPacket'>, vote: Vote): Promise<readonly FreezeIssue[]> {
  const composed = await composePacket(deps, { packetId, language: paperLanguage, vote })
  const { about } = composed.packet
  return [decidedPaperOf(composed), ...(await paperOfSubject(deps, about, vote))]
}

async function paperOfSubject(deps: Deps, about: PacketSubject, vote: Vote): Promise<readonly FreezeIssue[]> {
  if (about.of === 'report') {
    const decided = { councilOn: vote.votedOn, councilResolution: vote.resolution }
    const report = await composeReport(deps, { reportId: about.reportId, language: paperLanguage, about: decided })
    return [paperOf(report, 'decision')]
  }
  const kind = 'agreement'
  const made = await deps.composedPaper(kind, { subject: about.versionId, language: paperLanguage })
  if (made === null) return []
  const { unitId, document, name } = made
  return [
    {
      paper: { unitId, kind, subject: about.versionId },
      document,
      title: document.title ?? name,
      language: paperLanguage,
      occasion: 'decision',
    },
  ]
}

async function closeSubject(tx: Transaction, deps: Deps, about: PacketSubject, vote: Vote): Promise<void> {
  if (about.of === 'agreement') {
    const { votedOn: takenOn, resolution } = vote
    const sourceNote = vote.note ?? resolution
    await takeStepWithin(tx, deps, {
      versionId: about.versionId,
      step: 'council-approval',
      takenOn,
      resolution,
      sourceNote,
    })
    return
  }
  const report = await holdReport(tx, about.reportId)
  if (report === null) throw new Refusal('record.not_found')
  requirePossible('council', stageOf(report, (await roundsOf(tx, report.id))[0] ?? null))
  const decided = { ...report, councilOn: vote.votedOn, councilResolution: vote.resolution }
  requireOrder(decided, deps.today())
  await keepReport(tx, decided)
}
