import { type Selectable, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { ReportKind } from '../../obligations/index.ts'
import type { GapReasons } from '../domain/gaps.ts'
import type { ReportWords } from '../domain/papers/fulfilment-report-input.ts'
import type { Report } from '../domain/report.ts'

type Tables = {
  report: {
    id: string
    unit_id: string
    agreement_id: string
    kind: ReportKind
    year: number
    words: ReportWords
    gaps: GapReasons
    submitted_on: string | null
    council_on: string | null
    council_resolution: string | null
    version: number
  }
}

/** Makes a report unless there is one of that kind and year; two clicks make one report. */
export async function insertReport(tx: Transaction, report: Report): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('report')
    .values({
      id: report.id,
      unit_id: report.unitId,
      agreement_id: report.agreementId,
      kind: report.kind,
      year: report.year,
      words: report.words,
      gaps: report.gaps,
      version: 1,
    })
    .onConflict((conflict) => conflict.columns(['agreement_id', 'kind', 'year']).doNothing())
    .execute()
}

export async function findReport(tx: Transaction, id: Id<'Report'>): Promise<Report | null> {
  const row = await tx.withTables<Tables>().selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

export async function findReports(tx: Transaction, ids: readonly Id<'Report'>[]): Promise<readonly Report[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('report')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

export async function findReportOf(
  tx: Transaction,
  agreementId: Id<'Agreement'>,
  kind: ReportKind,
  year: number,
): Promise<Report | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('report')
    .selectAll()
    .where('agreement_id', '=', agreementId)
    .where('kind', '=', kind)
    .where('year', '=', year)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** The same, held until the end of the change, so that two people cannot decide about it at once. */
export async function holdReport(tx: Transaction, id: Id<'Report'>): Promise<Report | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('report')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** The people who wrote a report, in the order in which they came to it; under their names in the history. */
export async function authorsOf(tx: Transaction, id: Id<'Report'>): Promise<readonly string[]> {
  const { rows } = await sql<{ label: string }>`
    select label from history where subject = 'report' and subject_id = ${id} and actor = 'account'
    group by label order by min(id)`.execute(tx)
  return rows.map(({ label }) => label)
}

/** The reports of a unit, the latest year first. */
export async function reportsOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Report[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('report')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('year', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

export async function reportsOfAgreement(tx: Transaction, agreementId: Id<'Agreement'>): Promise<readonly Report[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('report')
    .selectAll()
    .where('agreement_id', '=', agreementId)
    .execute()
  return rows.map(fromRow)
}

export async function updateReport(tx: Transaction, report: Report): Promise<void> {
  const changed = await tx
    .withTables<Tables>()
    .updateTable('report')
    .set({
      words: report.words,
      gaps: report.gaps,
      submitted_on: report.submittedOn,
      council_on: report.councilOn,
      council_resolution: report.councilResolution,
      version: report.version + 1,
    })
    .where('id', '=', report.id)
    .where('version', '=', report.version)
    .executeTakeFirst()
  requireOneChanged(changed)
}

function fromRow(row: Selectable<Tables['report']>): Report {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    agreementId: asId(row.agreement_id),
    kind: row.kind,
    year: row.year,
    words: row.words,
    gaps: row.gaps,
    submittedOn: row.submitted_on === null ? null : localDate(row.submitted_on),
    councilOn: row.council_on === null ? null : localDate(row.council_on),
    councilResolution: row.council_resolution,
    version: row.version,
  }
}
