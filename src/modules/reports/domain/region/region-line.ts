import type { Id } from '../../../../kernel/ids.ts'
import { firstDayOfYear, type LocalDate, lastDayOfYear } from '../../../../kernel/local-date.ts'
import { overlap } from '../../../../kernel/period.ts'
import type { Agreement } from '../../../agreements/index.ts'
import type { Unit } from '../../../territory/index.ts'
import type { Report } from '../report.ts'

/** How far the report of a year has come; a unit without an agreement in force that year has nothing to report about. */
export const regionStates = ['no-agreement', 'not-opened', 'being-written', 'submitted', 'noted'] as const
export type RegionState = (typeof regionStates)[number]

export type ReportOfYear = Pick<
  Report,
  'id' | 'unitId' | 'agreementId' | 'submittedOn' | 'councilOn' | 'councilResolution'
>

/** One unit in the overview of a year; a unit with two agreements in it has two lines. */
export type RegionLine = {
  readonly unitId: Id<'Unit'>
  readonly unitName: string
  readonly state: RegionState
  readonly reportId: Id<'Report'> | null
  readonly submittedOn: LocalDate | null
  readonly councilOn: LocalDate | null
  readonly councilResolution: string | null
}

/** Every unit in the order in which they come, with or without a report: whoever is missing is seen, too. */
export function regionLines(
  units: readonly Pick<Unit, 'id' | 'name'>[],
  agreements: readonly Pick<Agreement, 'id' | 'unitId' | 'validity'>[],
  reports: readonly ReportOfYear[],
  year: number,
): readonly RegionLine[] {
  const inYear = { from: firstDayOfYear(year), to: lastDayOfYear(year) }
  return units.flatMap(({ id: unitId, name: unitName }) => {
    const inForce = agreements.filter(
      (one) =>
        one.unitId === unitId &&
        // A report keeps its agreement in the overview, whatever became of it.
        ((one.validity !== null && overlap(one.validity, inYear) !== null) ||
          reports.some(({ agreementId }) => agreementId === one.id)),
    )
    const none = { unitId, unitName, reportId: null, submittedOn: null, councilOn: null, councilResolution: null }
    if (inForce.length === 0) return { ...none, state: 'no-agreement' as const }
    return inForce.map((agreement): RegionLine => {
      const report = reports.find(({ agreementId }) => agreementId === agreement.id)
      if (report === undefined) return { ...none, state: 'not-opened' }
      const { id: reportId, submittedOn, councilOn, councilResolution } = report
      return { unitId, unitName, reportId, submittedOn, councilOn, councilResolution, state: stateOf(report) }
    })
  })
}

function stateOf({ submittedOn, councilOn }: ReportOfYear): RegionState {
  if (councilOn !== null) return 'noted'
  return submittedOn === null ? 'being-written' : 'submitted'
}
