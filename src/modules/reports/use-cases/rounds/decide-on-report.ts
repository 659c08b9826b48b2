import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { type Decision, decide } from '../../domain/rounds/decide.ts'
import type { Round } from '../../domain/rounds/round.ts'
import { requirePossible, stageOf } from '../../domain/rounds/stage.ts'
import { holdReport } from '../../store/reports-store.ts'
import { roundsOf, updateApproval } from '../../store/rounds-store.ts'

export type DecideOnReport = Decision & {
  readonly reportId: Id<'Report'>
  /** The round that the person saw. */
  readonly number: number
  /** Version of the person's own approval. */
  readonly version: number
}

/**
 * The acting person approves the issue that was submitted, or returns it with comments. Nobody does so for another.
 * @throws Refusal `report.not_awaiting`, `report.not_approver`, `report.comment_missing`
 */
export async function decideOnReport(deps: Deps, command: DecideOnReport): Promise<Round> {
  return deps.write(command.decision === 'approved' ? 'report.approve' : 'report.return', async (tx) => {
    const report = await holdReport(tx, command.reportId)
    if (report === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'report.approve', report.unitId)
    const [last] = await roundsOf(tx, report.id)
    if (last === undefined || last.number !== command.number) throw new Refusal('report.not_awaiting')
    requirePossible('decide', stageOf(report, last))

    const accountId = deps.actor.kind === 'account' ? deps.actor.accountId : null
    const decided = { ...decide(last, accountId, command, deps.today()), version: command.version }
    await updateApproval(tx, decided)
    return { ...last, approvals: last.approvals.map((one) => (one.id === decided.id ? nextVersion(decided) : one)) }
  })
}

function nextVersion<Record extends { readonly version: number }>(record: Record): Record {
  return { ...record, version: record.version + 1 }
}
