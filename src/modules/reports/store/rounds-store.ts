import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Approval, ApprovalState, Comments, Round } from '../domain/rounds/round.ts'
import type { SaidByReport } from '../domain/rounds/said-by-report.ts'

type Tables = {
  report_round: {
    id: string
    unit_id: string
    report_id: string
    number: number
    issue_id: string
    said: SaidByReport
    submitted_on: string
    submitted_by: string | null
    submitted_by_name: string
    note: string | null
    taken_back_on: string | null
    taken_back_by_name: string | null
    reason: string | null
  }
  report_approval: {
    id: string
    unit_id: string
    round_id: string
    account_id: string
    name: string
    state: ApprovalState
    decided_on: string | null
    comments: Comments
    version: number
  }
}

/** The rounds of a report, the latest first. */
export async function roundsOf(tx: Transaction, reportId: Id<'Report'>): Promise<readonly Round[]> {
  return (await roundsOfReports(tx, [reportId])).get(reportId) ?? []
}

/** The same for several reports in two queries, whatever their number. */
export async function roundsOfReports(
  tx: Transaction,
  reportIds: readonly Id<'Report'>[],
): Promise<ReadonlyMap<string, readonly Round[]>> {
  if (reportIds.length === 0) return new Map()
  const db = tx.withTables<Tables>()
  const rounds = await db
    .selectFrom('report_round')
    .selectAll()
    .where('report_id', 'in', reportIds)
    .orderBy('number', 'desc')
    .execute()
  const ids = rounds.map(({ id }) => id)
  const approvals =
    ids.length === 0
      ? []
      : await db
          .selectFrom('report_approval')
          .selectAll()
          .where('round_id', 'in', ids)
          .orderBy('name')
          .orderBy('id')
          .execute()
  const byRound = Map.groupBy(approvals, ({ round_id }) => round_id)
  return Map.groupBy(
    rounds.map((row) => fromRow(row, (byRound.get(row.id) ?? []).map(approvalFromRow))),
    ({ reportId }) => reportId,
  )
}

export async function insertRound(tx: Transaction, round: Round): Promise<void> {
  const db = tx.withTables<Tables>()
  await db
    .insertInto('report_round')
    .values({
      id: round.id,
      unit_id: round.unitId,
      report_id: round.reportId,
      number: round.number,
      issue_id: round.issueId,
      said: round.said,
      submitted_on: round.submittedOn,
      submitted_by: round.submittedBy,
      submitted_by_name: round.submittedByName,
      note: round.note,
      taken_back_on: null,
      taken_back_by_name: null,
      reason: null,
    })
    .execute()
  await db
    .insertInto('report_approval')
    .values(
      round.approvals.map((approval) => ({
        id: approval.id,
        unit_id: round.unitId,
        round_id: round.id,
        account_id: approval.accountId,
        name: approval.name,
        state: approval.state,
        decided_on: approval.decidedOn,
        comments: approval.comments,
        version: 1,
      })),
    )
    .execute()
}

export async function updateApproval(tx: Transaction, approval: Approval): Promise<void> {
  const changed = await tx
    .withTables<Tables>()
    .updateTable('report_approval')
    .set({
      state: approval.state,
      decided_on: approval.decidedOn,
      comments: approval.comments,
      version: approval.version + 1,
    })
    .where('id', '=', approval.id)
    .where('version', '=', approval.version)
    .executeTakeFirst()
  requireOneChanged(changed)
}

export async function takeRoundBack(
  tx: Transaction,
  id: Id<'ReportRound'>,
  takenBack: { readonly on: LocalDate; readonly byName: string; readonly reason: string },
): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable('report_round')
    .set({ taken_back_on: takenBack.on, taken_back_by_name: takenBack.byName, reason: takenBack.reason })
    .where('id', '=', id)
    .execute()
}

/** The reports of some units that are in a round which is not taken back. */
export async function reportsInRounds(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
): Promise<readonly Id<'Report'>[]> {
  if (unitIds.length === 0) return []
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('report_round')
    .select('report_id')
    .distinct()
    .where('unit_id', 'in', unitIds)
    .where('taken_back_on', 'is', null)
    .execute()
  return rows.map(({ report_id }) => asId(report_id))
}

function fromRow(row: Selectable<Tables['report_round']>, approvals: readonly Approval[]): Round {
  const { taken_back_on: on, taken_back_by_name: byName, reason } = row
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    reportId: asId(row.report_id),
    number: row.number,
    issueId: asId(row.issue_id),
    said: row.said,
    submittedOn: localDate(row.submitted_on),
    submittedBy: row.submitted_by === null ? null : asId(row.submitted_by),
    submittedByName: row.submitted_by_name,
    note: row.note,
    takenBack: on === null || reason === null ? null : { on: localDate(on), byName: byName ?? '', reason },
    approvals,
  }
}

function approvalFromRow(row: Selectable<Tables['report_approval']>): Approval {
  return {
    id: asId(row.id),
    accountId: asId(row.account_id),
    name: row.name,
    state: row.state,
    decidedOn: row.decided_on === null ? null : localDate(row.decided_on),
    comments: row.comments,
    version: row.version,
  }
}
