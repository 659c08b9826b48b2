import { type Id, newId } from '#kernel/ids.ts'
import { yearOf } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { findAgreement } from '../../agreements/index.ts'
import type { Report } from '../domain/report.ts'
import { findReportOf, insertReport } from '../store/reports-store.ts'

export type PrepareReport = { readonly agreementId: Id<'Agreement'>; readonly year: number }

/** Opens the fulfilment report of a year, new or as it was left. Two clicks open one report. */
export async function prepareReport(deps: Deps, { agreementId, year }: PrepareReport): Promise<Report> {
  return deps.write('report.prepare', async (tx) => {
    const agreement = await findAgreement(tx, agreementId)
    if (agreement === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'report.write', agreement.unitId)
    const { validity } = agreement
    if (validity === null) throw new Refusal('report.not_in_force')
    const [first, last] = [yearOf(validity.from), Math.min(yearOf(validity.to), yearOf(deps.today()))]
    if (year < first || year > last) throw new Refusal('report.year_outside', { first, last }, 'year')

    await insertReport(tx, {
      id: newId(),
      unitId: agreement.unitId,
      agreementId,
      kind: 'agreement-fulfilment',
      year,
      words: {},
      gaps: {},
      submittedOn: null,
      councilOn: null,
      councilResolution: null,
      version: 1,
    })
    const report = await findReportOf(tx, agreementId, 'agreement-fulfilment', year)
    if (report === null) throw new Error('A report that was just made is not there.')
    return report
  })
}
