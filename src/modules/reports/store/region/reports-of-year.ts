import { asId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { ReportOfYear } from '../../domain/region/region-line.ts'

type Tables = {
  readonly report: {
    readonly id: string
    readonly unit_id: string
    readonly agreement_id: string
    readonly kind: string
    readonly year: number
    readonly submitted_on: string | null
    readonly council_on: string | null
    readonly council_resolution: string | null
  }
}

/** The reports on agreements of one year, of all units that the acting person sees. */
export async function reportsOfYear(tx: Transaction, year: number): Promise<readonly ReportOfYear[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('report')
    .select(['id', 'unit_id', 'agreement_id', 'submitted_on', 'council_on', 'council_resolution'])
    .where('kind', '=', 'agreement-fulfilment')
    .where('year', '=', year)
    .execute()
  return rows.map((row) => ({
    id: asId(row.id),
    unitId: asId(row.unit_id),
    agreementId: asId(row.agreement_id),
    submittedOn: row.submitted_on === null ? null : localDate(row.submitted_on),
    councilOn: row.council_on === null ? null : localDate(row.council_on),
    councilResolution: row.council_resolution,
  }))
}
