import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { stageOf } from '../domain/rounds/stage.ts'
import { findReports } from './reports-store.ts'
import { reportsInRounds, roundsOfReports } from './rounds-store.ts'

/** What a round of a report asks of one person. */
export type AwaitingRound = {
  readonly unitId: Id<'Unit'>
  readonly reportId: Id<'Report'>
  readonly year: number
  readonly number: number
  /** Approve it, or correct what was returned and submit it again. */
  readonly asks: 'approve' | 'correct'
  /** Null when the application itself submitted it. */
  readonly accountId: Id<'Account'> | null
  /** Who waits for it: who submitted it, or who returned it. */
  readonly byName: string
  readonly since: LocalDate
}

/** Reports of some units that wait for those who approve them, or for their author, in three queries whatever the number. */
export async function awaitingApprovals(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
): Promise<readonly AwaitingRound[]> {
  const ids = await reportsInRounds(tx, unitIds)
  const rounds = await roundsOfReports(tx, ids)
  return (await findReports(tx, ids)).flatMap((report): readonly AwaitingRound[] => {
    const [last] = rounds.get(report.id) ?? []
    if (last === undefined) return []
    const of = { unitId: report.unitId, reportId: report.id, year: report.year, number: last.number }
    switch (stageOf(report, last)) {
      case 'waiting':
        return last.approvals
          .filter(({ state }) => state === 'waiting')
          .map(({ accountId }) => ({
            ...of,
            asks: 'approve',
            accountId,
            byName: last.submittedByName,
            since: last.submittedOn,
          }))
      case 'returned': {
        const by = last.approvals.find(({ state }) => state === 'returned')
        const since = by?.decidedOn ?? last.submittedOn
        return [{ ...of, asks: 'correct', accountId: last.submittedBy, byName: by?.name ?? '', since }]
      }
      default:
        return []
    }
  })
}
