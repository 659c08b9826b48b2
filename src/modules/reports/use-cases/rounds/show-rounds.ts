import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { type Approver, approversFor } from '../../domain/rounds/approvers.ts'
import { changesBetween, type ReportChange } from '../../domain/rounds/changes-between.ts'
import type { Round } from '../../domain/rounds/round.ts'
import { findReport } from '../../store/reports-store.ts'
import { roundsOf } from '../../store/rounds-store.ts'
import { possibleApprovers } from './possible-approvers.ts'

/** The rounds of a report, the latest first. */
export async function listRounds(deps: Deps, reportId: Id<'Report'>): Promise<readonly Round[]> {
  return deps.read(async (tx) => {
    const report = await findReport(tx, reportId)
    if (report === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'unit.read', report.unitId)
    return roundsOf(tx, report.id)
  })
}

/** What changed from one kept round to the next: `number` against the one before it. */
export async function changesOfRound(
  deps: Deps,
  { reportId, number }: { readonly reportId: Id<'Report'>; readonly number: number },
): Promise<readonly ReportChange[]> {
  const rounds = await listRounds(deps, reportId)
  const after = rounds.find((round) => round.number === number)
  const before = rounds.find((round) => round.number === number - 1)
  if (after === undefined || before === undefined) throw new Refusal('record.not_found')
  return changesBetween(before.said, after.said)
}

/** Whom the acting person may ask to approve a report. */
export async function offerApprovers(deps: Deps, reportId: Id<'Report'>): Promise<readonly Approver[]> {
  return deps.read(async (tx) => {
    const report = await findReport(tx, reportId)
    if (report === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'report.write', report.unitId)
    const author = deps.actor.kind === 'account' ? deps.actor.accountId : null
    return approversFor(await possibleApprovers(tx, report.unitId), author)
  })
}
