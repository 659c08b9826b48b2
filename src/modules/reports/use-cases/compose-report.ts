import type { Document } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { type Permission, permissionsIn } from '../../access/index.ts'
import { type Agreement, type AgreementVersion, findAgreement, versionsOf } from '../../agreements/index.ts'
import { type DescribedLedger, evidenceOfUnit, showLedger } from '../../obligations/index.ts'
import { heldMeetingsWithin } from '../../partnership/index.ts'
import { type Unit, unitById } from '../../territory/index.ts'
import { composeFulfilmentReport } from '../domain/papers/fulfilment-report.ts'
import type { FulfilmentReport } from '../domain/papers/fulfilment-report-input.ts'
import { periodOf, type Report } from '../domain/report.ts'
import type { Round } from '../domain/rounds/round.ts'
import { authorsOf, findReport } from '../store/reports-store.ts'
import { roundsOf } from '../store/rounds-store.ts'

export type ComposedReport = {
  readonly report: Report
  readonly unit: Unit
  readonly ledger: DescribedLedger
  /** Everything of which the paper is composed. */
  readonly matter: FulfilmentReport
  readonly paper: Document
  /** The latest first. */
  readonly rounds: readonly Round[]
  readonly permissions: ReadonlySet<Permission>
}

export type ComposeReport = {
  readonly reportId: Id<'Report'>
  readonly language: Language
  /** What is about to be saved, for a paper that is frozen in the same change. */
  readonly about?: Partial<Pick<Report, 'words' | 'gaps' | 'submittedOn' | 'councilOn' | 'councilResolution'>>
}

/** A report with its figures counted from the records as they are now. */
export async function composeReport(deps: Deps, { reportId, language, about }: ComposeReport): Promise<ComposedReport> {
  const { report, unit, agreement, versions, meetings, evidence, authors, rounds, permissions } = await deps.read(
    async (tx) => {
      const known = await findReport(tx, reportId)
      if (known === null) throw new Refusal('record.not_found')
      return {
        report: { ...known, ...about },
        unit: await unitById(tx, known.unitId),
        agreement: await findAgreement(tx, known.agreementId),
        versions: await versionsOf(tx, known.agreementId),
        meetings: await heldMeetingsWithin(tx, known.unitId, periodOf(known)),
        evidence: await evidenceOfUnit(tx, known.unitId),
        authors: await authorsOf(tx, known.id),
        rounds: await roundsOf(tx, known.id),
        permissions: await permissionsIn(tx, deps.actor, known.unitId),
      }
    },
  )
  const validity = agreement?.validity ?? null
  if (agreement === null || validity === null) throw new Refusal('report.not_in_force')
  const asked = { unitId: unit.id, agreementId: agreement.id, year: report.year, language }
  const { ledger } = await showLedger(deps, asked)
  if (ledger === null) throw new Refusal('report.not_in_force')

  const spoken = spokenIn(periodOf(report), versions) ?? agreement.current
  const { content } = spoken
  const matter: FulfilmentReport = {
    language,
    year: report.year,
    preparedOn: deps.today(),
    unit: { name: content.unit.name || unit.name, ico: unit.ico },
    agreement: { ...approvalOf(spoken), validity, agencyOwesUntil: guaranteedUntil(ledger) },
    people: {
      representative: content.people.representative,
      manager: content.people.manager,
      managerVacant: content.people.managerVacant,
      consultant: null,
      preparedBy: authors,
    },
    council: { submittedOn: report.submittedOn, on: report.councilOn, resolution: report.councilResolution },
    ledger,
    meetings,
    words: report.words,
    gaps: report.gaps,
    evidence,
  }
  return { report, unit, ledger, matter, paper: composeFulfilmentReport(matter), rounds, permissions }
}

/** The end of ASZ's project, where a duty is guaranteed only until then (footnote of the schedule); the earliest of them. */
function guaranteedUntil({ groups }: DescribedLedger): LocalDate | null {
  const days = groups.flatMap(({ rows }) => rows.flatMap(({ agencyOwesUntil }) => agencyOwesUntil ?? []))
  return days.toSorted()[0] ?? null
}

/** The version that spoke at the end of the year, the newest first among them; null when none was in force in it. */
function spokenIn({ from, to }: Period, versions: readonly AgreementVersion[]): AgreementVersion | null {
  return versions.find(({ validity }) => validity !== null && validity.from <= to && validity.to >= from) ?? null
}

function approvalOf({ steps }: AgreementVersion): {
  approvedOn: Agreement['recordsFrom'] | null
  resolution: string | null
} {
  const approval = steps.find((step) => step.step === 'council-approval')
  return { approvedOn: approval?.takenOn ?? null, resolution: approval?.resolution ?? null }
}
