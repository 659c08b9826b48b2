import type { Document } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { DescribedLedger, DescribedRow } from '../../obligations/index.ts'
import type { Unit } from '../../territory/index.ts'
import { gapsOf } from '../domain/gaps.ts'
import type { Report } from '../domain/report.ts'
import { changesBetween, type ReportChange } from '../domain/rounds/changes-between.ts'
import type { Approval, Round } from '../domain/rounds/round.ts'
import { saidBy } from '../domain/rounds/said-by-report.ts'
import { isPossible, type ReportAction, reportActions, type Stage, stageOf } from '../domain/rounds/stage.ts'
import { type ComposedReport, composeReport } from './compose-report.ts'
import { ownApproval } from './rounds/own-approval.ts'
import { paperLanguage } from './rounds/paper-language.ts'

export type ReportView = {
  readonly report: Report
  readonly unit: Unit
  /** The paper with today's figures and the person's words; what is exported is this very document. */
  readonly paper: Document
  readonly ledger: DescribedLedger
  /** Duties that are not fulfilled, each of which may have a reason. */
  readonly gaps: readonly DescribedRow[]
  readonly stage: Stage
  /** The latest first. */
  readonly rounds: readonly Round[]
  /** What differs between the last round and the records and words of today; empty where there is no round. */
  readonly changes: readonly ReportChange[]
  /** What this person may do with the report now. */
  readonly allowed: readonly ReportAction[]
  /** The approval that waits for this person; null for anybody else. */
  readonly mine: Approval | null
  readonly mayWrite: boolean
}

/** A report with its figures counted from the records as they are now, and where it stands on its way to the council. */
export async function showReport(
  deps: Deps,
  query: { readonly reportId: Id<'Report'>; readonly language: Language },
): Promise<ReportView> {
  const composed = await composeReport(deps, query)
  const { report, unit, paper, ledger, rounds, permissions } = composed
  const last = rounds[0] ?? null
  const stage = stageOf(report, last)
  const mine = last === null || !permissions.has('report.approve') ? null : ownApproval(deps.actor, last)
  const mayWrite = permissions.has('report.write')
  return {
    report,
    unit,
    paper,
    ledger,
    gaps: gapsOf(ledger),
    stage,
    rounds,
    changes: await changesSince(deps, composed, query.language),
    allowed: reportActions.filter(
      (action) => isPossible(action, stage) && (action === 'decide' ? mine !== null : mayWrite),
    ),
    mine,
    mayWrite,
  }
}

/** Rounds are kept in the language of the paper, so they are compared in it whoever looks. */
async function changesSince(
  deps: Deps,
  { report, matter, rounds }: ComposedReport,
  language: Language,
): Promise<readonly ReportChange[]> {
  const [last] = rounds
  if (last === undefined) return []
  const now =
    language === paperLanguage
      ? matter
      : (await composeReport(deps, { reportId: report.id, language: paperLanguage })).matter
  return changesBetween(last.said, saidBy(now, paperLanguage))
}
