import type { Id } from '#kernel/ids.ts'
import { later } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { provideEvidence, withdrawEvidence } from '../../obligations/index.ts'
import { periodOf, type Report, requireOrder } from '../domain/report.ts'
import { findReport, updateReport } from '../store/reports-store.ts'

export type SaveReport = { readonly reportId: Id<'Report'>; readonly version: number } & Pick<
  Report,
  'words' | 'submittedOn' | 'councilOn' | 'councilResolution'
>

/**
 * Keeps a person's words and what became of the paper. A report that went to the council is evidence: the duty to report is
 * closed by it, not by a tick.
 */
export async function saveReport(deps: Deps, command: SaveReport): Promise<Report> {
  return deps.write('report.save', async (tx) => {
    const known = await findReport(tx, command.reportId)
    if (known === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'report.write', known.unitId)

    const { reportId: _, ...changes } = command
    const report: Report = { ...known, ...changes }
    requireOrder(report, deps.today())

    await updateReport(tx, report)
    await proveBy(tx, report)
    return { ...report, version: report.version + 1 }
  })
}

/** What the report proves: nothing until it was submitted. */
async function proveBy(tx: Transaction, report: Report): Promise<void> {
  const source = { type: 'report', id: report.id } as const
  const { submittedOn, councilOn } = report
  const on = submittedOn ?? councilOn
  if (on === null) return withdrawEvidence(tx, source)
  await provideEvidence(tx, {
    unitId: report.unitId,
    source,
    on: councilOn === null ? on : later(on, councilOn),
    title: messagesIn('cs').reports.title(report.year),
    facts: { of: 'report', kind: report.kind, forPeriod: periodOf(report), submittedOn: on, councilOn },
    confirmation: 'not-needed',
  })
}
