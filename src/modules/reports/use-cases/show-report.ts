import type { Document } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import { type Agreement, findAgreement } from '../../agreements/index.ts'
import { type DescribedLedger, evidenceOfUnit, showLedger } from '../../obligations/index.ts'
import { heldMeetingsWithin } from '../../partnership/index.ts'
import { type Unit, unitById } from '../../territory/index.ts'
import { composeFulfilmentReport } from '../domain/papers/fulfilment-report.ts'
import { periodOf, type Report } from '../domain/report.ts'
import { authorsOf, findReport } from '../store/reports-store.ts'

export type ReportView = {
  readonly report: Report
  readonly unit: Unit
  /** The paper with today's figures and the person's words; what is exported is this very document. */
  readonly paper: Document
  readonly ledger: DescribedLedger
  readonly mayWrite: boolean
}

/** A report with its figures counted from the records as they are now. */
export async function showReport(
  deps: Deps,
  query: { readonly reportId: Id<'Report'>; readonly language: Language },
): Promise<ReportView> {
  const { report, unit, agreement, meetings, evidence, authors, mayWrite } = await deps.read(async (tx) => {
    const known = await findReport(tx, query.reportId)
    if (known === null) throw new Refusal('record.not_found')
    const permissions = await permissionsIn(tx, deps.actor, known.unitId)
    return {
      report: known,
      unit: await unitById(tx, known.unitId),
      agreement: await findAgreement(tx, known.agreementId),
      meetings: await heldMeetingsWithin(tx, known.unitId, periodOf(known)),
      evidence: await evidenceOfUnit(tx, known.unitId),
      authors: await authorsOf(tx, known.id),
      mayWrite: permissions.has('report.write'),
    }
  })
  const validity = agreement?.current.validity ?? null
  if (agreement === null || validity === null) throw new Refusal('report.not_in_force')
  const { ledger } = await showLedger(deps, {
    unitId: unit.id,
    agreementId: agreement.id,
    year: report.year,
    language: query.language,
  })
  if (ledger === null) throw new Refusal('report.not_in_force')

  const { content } = agreement.current
  const paper = composeFulfilmentReport({
    language: query.language,
    year: report.year,
    preparedOn: deps.today(),
    unit: { name: content.unit.name || unit.name, ico: unit.ico },
    agreement: { ...approvalOf(agreement), validity, agencyOwesUntil: guaranteedUntil(ledger) },
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
    evidence,
  })
  return { report, unit, paper, ledger, mayWrite }
}

/** The end of ASZ's project, where a duty is guaranteed only until then (footnote of the schedule); the earliest of them. */
function guaranteedUntil({ groups }: DescribedLedger): LocalDate | null {
  const days = groups.flatMap(({ rows }) => rows.flatMap(({ agencyOwesUntil }) => agencyOwesUntil ?? []))
  return days.toSorted()[0] ?? null
}

function approvalOf({ current }: Agreement): {
  approvedOn: Agreement['recordsFrom'] | null
  resolution: string | null
} {
  const approval = current.steps.find((step) => step.step === 'council-approval')
  return { approvedOn: approval?.takenOn ?? null, resolution: approval?.resolution ?? null }
}
