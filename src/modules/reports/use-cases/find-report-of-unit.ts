import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { Report } from '../domain/report.ts'
import { findReport } from '../store/reports-store.ts'

/** A report as it is kept, without composing its paper. */
export async function findReportOfUnit(deps: Deps, reportId: Id<'Report'>): Promise<Report> {
  return deps.read(async (tx) => {
    const report = await findReport(tx, reportId)
    if (report === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'unit.read', report.unitId)
    return report
  })
}
