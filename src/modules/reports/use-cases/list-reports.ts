import type { Id } from '#kernel/ids.ts'
import { yearOf } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import { type Agreement, agreementsOf } from '../../agreements/index.ts'
import type { Report } from '../domain/report.ts'
import { type Stage, stageOf } from '../domain/rounds/stage.ts'
import { reportsOf } from '../store/reports-store.ts'
import { roundsOfReports } from '../store/rounds-store.ts'

export type ReportList = {
  readonly reports: readonly Report[]
  /** Where each of them stands, by its id. */
  readonly stages: Readonly<Record<string, Stage>>
  /** Years for which a report can still be opened, the latest first, each with its agreement. */
  readonly openYears: readonly { readonly year: number; readonly agreementId: Id<'Agreement'> }[]
  readonly mayWrite: boolean
}

/** The reports of a unit and the years that have none yet. */
export async function listReports(deps: Deps, unitId: Id<'Unit'>): Promise<ReportList> {
  return deps.read(async (tx) => {
    const permissions = await permissionsIn(tx, deps.actor, unitId)
    const reports = await reportsOf(tx, unitId)
    const thisYear = yearOf(deps.today())
    const openYears = (await agreementsOf(tx, unitId)).flatMap((agreement) =>
      yearsInForce(agreement, thisYear)
        .filter((year) => !reports.some((report) => report.agreementId === agreement.id && report.year === year))
        .map((year) => ({ year, agreementId: agreement.id })),
    )
    const rounds = await roundsOfReports(
      tx,
      reports.map(({ id }) => id),
    )
    const stages = Object.fromEntries(
      reports.map((report) => [report.id, stageOf(report, rounds.get(report.id)?.[0] ?? null)]),
    )
    return { reports, stages, openYears, mayWrite: permissions.has('report.write') }
  })
}

/** Years of an agreement from the year in which records began, the latest first. */
function yearsInForce({ validity, recordsFrom }: Agreement, thisYear: number): readonly number[] {
  if (validity === null) return []
  const first = Math.max(yearOf(validity.from), Math.min(yearOf(recordsFrom), thisYear))
  const last = Math.min(yearOf(validity.to), thisYear)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index)
}
