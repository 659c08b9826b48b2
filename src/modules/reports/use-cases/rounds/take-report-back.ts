import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { Round } from '../../domain/rounds/round.ts'
import { requirePossible, stageOf } from '../../domain/rounds/stage.ts'
import { holdReport } from '../../store/reports-store.ts'
import { roundsOf, takeRoundBack } from '../../store/rounds-store.ts'

export type TakeReportBack = { readonly reportId: Id<'Report'>; readonly number: number; readonly reason: string }

/**
 * Takes a submitted or approved report back, so that its words may change; who approved it approves anew. The reason stays with
 * the round.
 * @throws Refusal `report.nothing_to_take_back`, `report.reason_missing`
 */
export async function takeReportBack(deps: Deps, { reportId, number, reason }: TakeReportBack): Promise<Round> {
  return deps.write('report.take-back', async (tx) => {
    const report = await holdReport(tx, reportId)
    if (report === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'report.write', report.unitId)
    const [last] = await roundsOf(tx, report.id)
    requirePossible('take-back', stageOf(report, last ?? null))
    if (last === undefined || last.number !== number) throw new Refusal('report.nothing_to_take_back')
    const words = reason.trim()
    if (words === '') throw new Refusal('report.reason_missing', {}, 'reason')

    const takenBack = { on: deps.today(), byName: deps.actor.label, reason: words }
    await takeRoundBack(tx, last.id, takenBack)
    return { ...last, takenBack }
  })
}
