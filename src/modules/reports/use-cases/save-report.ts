import type { Id } from '#kernel/ids.ts'
import { later } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { provideEvidence, withdrawEvidence } from '../../obligations/index.ts'
import { freezeIssue } from '../../papers/index.ts'
import { tidyGaps } from '../domain/gaps.ts'
import { decisionOf } from '../domain/packet/packet.ts'
import { periodOf, type Report, requireOrder } from '../domain/report.ts'
import { requirePossible, stageOf } from '../domain/rounds/stage.ts'
import { sameWords } from '../domain/same-words.ts'
import { findPacketAbout } from '../store/packets-store.ts'
import { holdReport, updateReport } from '../store/reports-store.ts'
import { roundsOf } from '../store/rounds-store.ts'
import { composeReport } from './compose-report.ts'
import { paperOf } from './report-papers.ts'
import { paperLanguage } from './rounds/paper-language.ts'

export type SaveReport = { readonly reportId: Id<'Report'>; readonly version: number } & Changes

/** What is left out stays as it is. */
type Changes = {
  readonly [Part in 'words' | 'gaps' | 'submittedOn' | 'councilOn' | 'councilResolution']?: Report[Part] | undefined
}

/**
 * Keeps a person's words and what became of the paper. A report that went to the council is evidence: the duty to report is
 * closed by it, not by a tick. Once the council has taken note of it, the report is frozen as it was.
 * @throws Refusal `report.words_locked`, `report.not_approved`, `report.day_in_future`, `report.council_before_submission`,
 * `report.council_day_missing`
 */
export async function saveReport(deps: Deps, command: SaveReport): Promise<Report> {
  const { reportId, version, ...changes } = command
  const about = given(changes)
  const composed =
    (changes.councilOn ?? null) === null
      ? null
      : await composeReport(deps, { reportId, language: paperLanguage, about })
  return deps.write('report.save', async (tx) => {
    const known = await holdReport(tx, command.reportId)
    if (known === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'report.write', known.unitId)

    const report: Report = { ...known, ...about, gaps: tidyGaps(about.gaps ?? known.gaps), version }
    const stage = stageOf(known, (await roundsOf(tx, known.id))[0] ?? null)
    if (!sameWords(known, report)) requirePossible('write', stage)
    if (!sameCouncil(known, report)) {
      await refuseDecidedByVote(tx, known)
      requirePossible('council', stage)
    }
    requireOrder(report, deps.today())

    const kept = await keepReport(tx, report)
    if (composed !== null && !sameCouncil(known, report)) await freezeIssue(tx, deps, paperOf(composed, 'decision'))
    return kept
  })
}

/** Without what was left out. */
function given({ words, gaps, submittedOn, councilOn, councilResolution }: Changes): Partial<Report> {
  return {
    ...(words === undefined ? {} : { words }),
    ...(gaps === undefined ? {} : { gaps }),
    ...(submittedOn === undefined ? {} : { submittedOn }),
    ...(councilOn === undefined ? {} : { councilOn }),
    ...(councilResolution === undefined ? {} : { councilResolution }),
  }
}

/** Saves a report and what it proves; shared with the vote of the council. */
export async function keepReport(tx: Transaction, report: Report): Promise<Report> {
  await updateReport(tx, report)
  await proveBy(tx, report)
  return { ...report, version: report.version + 1 }
}

/** What the council's vote on a packet closed is opened again where the vote stands. */
async function refuseDecidedByVote(tx: Transaction, { id }: Report): Promise<void> {
  const packet = await findPacketAbout(tx, { of: 'report', reportId: id })
  if (packet !== null && decisionOf(packet) !== null) throw new Refusal('packet.decided')
}

function sameCouncil(one: Report, other: Report): boolean {
  return (
    one.submittedOn === other.submittedOn &&
    one.councilOn === other.councilOn &&
    one.councilResolution === other.councilResolution
  )
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
