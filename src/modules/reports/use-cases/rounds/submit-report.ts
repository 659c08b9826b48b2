import { type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { freezeIssue } from '../../../papers/index.ts'
import { chosenApprovers } from '../../domain/rounds/approvers.ts'
import type { Round } from '../../domain/rounds/round.ts'
import { saidBy } from '../../domain/rounds/said-by-report.ts'
import { requirePossible, stageOf } from '../../domain/rounds/stage.ts'
import { holdReport } from '../../store/reports-store.ts'
import { insertRound, roundsOf } from '../../store/rounds-store.ts'
import { composeReport } from '../compose-report.ts'
import { paperOf } from '../report-papers.ts'
import { paperLanguage } from './paper-language.ts'
import { possibleApprovers } from './possible-approvers.ts'

export type SubmitReport = {
  /** Made by the form: the same form sent twice makes one round. */
  readonly id: Id<'ReportRound'>
  readonly reportId: Id<'Report'>
  /** Version of the report that the author saw. */
  readonly version: number
  readonly approvers: readonly Id<'Account'>[]
  readonly note: string | null
}

/**
 * Submits a report to those who approve it. What they decide about is the frozen issue; figures that move afterwards are shown to
 * them and change nothing in it.
 * @throws Refusal `report.submitted_already`, `report.approver_missing`, `report.approver_unknown`
 */
export async function submitReport(deps: Deps, command: SubmitReport): Promise<Round> {
  const composed = await composeReport(deps, { reportId: command.reportId, language: paperLanguage })
  return deps.write('report.submit', async (tx) => {
    const report = await holdReport(tx, command.reportId)
    if (report === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'report.write', report.unitId)
    const rounds = await roundsOf(tx, report.id)
    const sent = rounds.find(({ id }) => id === command.id)
    if (sent !== undefined) return sent
    requirePossible('submit', stageOf(report, rounds[0] ?? null))
    if (report.version !== command.version || composed.report.version !== command.version)
      throw new Refusal('record.changed')
    const author = deps.actor.kind === 'account' ? deps.actor.accountId : null
    const approvers = chosenApprovers(command.approvers, await possibleApprovers(tx, report.unitId), author)

    const issue = await freezeIssue(tx, deps, paperOf(composed, 'submission'))
    const round: Round = {
      id: command.id,
      unitId: report.unitId,
      reportId: report.id,
      number: (rounds[0]?.number ?? 0) + 1,
      issueId: issue.id,
      said: saidBy(composed.matter, paperLanguage),
      submittedOn: deps.today(),
      submittedBy: author,
      submittedByName: deps.actor.label,
      note: command.note,
      takenBack: null,
      approvals: approvers.map(({ accountId, name }) => ({
        id: newId(),
        accountId,
        name,
        state: 'waiting',
        decidedOn: null,
        comments: {},
        version: 1,
      })),
    }
    await insertRound(tx, round)
    return round
  })
}
