import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import {
  compareContent,
  findAgreement,
  presentChange,
  type TakenStep,
  versionById,
  versionsOf,
} from '../../../agreements/index.ts'
import type { PacketSubject } from '../../domain/packet/packet.ts'
import type { PacketMatter } from '../../domain/papers/council-packet-input.ts'
import { stateOfRound } from '../../domain/rounds/round.ts'
import { composeReport } from '../compose-report.ts'

/** What a packet is about, as the records have it now. */
export type FoundMatter = {
  readonly unitId: Id<'Unit'>
  readonly matter: PacketMatter
  readonly representative: string | null
  readonly manager: string | null
  /** Whether the council may decide about it now. */
  readonly awaits: boolean
}

export async function findMatter(deps: Deps, about: PacketSubject, language: Language): Promise<FoundMatter> {
  return about.of === 'report'
    ? reportMatter(deps, about.reportId, language)
    : agreementMatter(deps, about.versionId, language)
}

async function reportMatter(deps: Deps, reportId: Id<'Report'>, language: Language): Promise<FoundMatter> {
  const { matter, report, rounds } = await composeReport(deps, { reportId, language })
  const { approvedOn, resolution, validity } = matter.agreement
  const [last] = rounds
  return {
    unitId: report.unitId,
    matter: {
      of: 'report',
      year: report.year,
      ledger: matter.ledger,
      gaps: report.gaps,
      meetings: matter.meetings.length,
      approved: { on: approvedOn, resolution },
      validity,
      approvedBy: last !== undefined && stateOfRound(last) === 'approved' ? last.approvals.map(({ name }) => name) : [],
    },
    representative: matter.people.representative,
    manager: matter.people.manager,
    awaits: report.councilOn === null,
  }
}

async function agreementMatter(
  deps: Deps,
  versionId: Id<'AgreementVersion'>,
  language: Language,
): Promise<FoundMatter> {
  const { agreement, version, before } = await deps.read(async (tx) => {
    const found = await versionById(tx, versionId)
    const known = found === null ? null : await findAgreement(tx, found.agreementId)
    if (found === null || known === null) throw new Refusal('record.not_found')
    const versions = await versionsOf(tx, known.id)
    return { agreement: known, version: found, before: versions.find(({ number }) => number < found.number) ?? null }
  })
  const { content, steps } = version
  const words = messagesIn(language).councilPacket
  return {
    unitId: agreement.unitId,
    matter: {
      of: 'agreement',
      number: version.number,
      kinds: version.kinds,
      reason: version.reason,
      themes: content.themes.map(({ name }) => name),
      duties: content.schedule.length,
      memorandumOn: content.memorandumDate,
      opinionOn: dayOf(steps, 'opinion'),
      agencyOn: dayOf(steps, 'agency-approval'),
      years: content.validityText.years,
      validTo: content.validityText.to,
      changes:
        before === null
          ? []
          : compareContent(before.content, content).map((change) => words.change(presentChange(change, language))),
    },
    representative: content.people.representative,
    manager: content.people.manager,
    awaits: version.status === 'agency-approved',
  }
}

function dayOf(steps: readonly TakenStep[], name: TakenStep['step']): TakenStep['takenOn'] {
  return steps.find(({ step }) => step === name)?.takenOn ?? null
}
