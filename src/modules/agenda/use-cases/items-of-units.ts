import type { Id } from '#kernel/ids.ts'
import { addDays, addYears, type LocalDate, yearOf } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { type Agreement, agreementsOfUnits, currentAgreement } from '../../agreements/index.ts'
import {
  awaitingCredits,
  type LedgerRow,
  ledgerOf,
  loadLedgerBases,
  unprovedMeetings,
  yearNearest,
} from '../../obligations/index.ts'
import { openTasks, plannedMeetings } from '../../partnership/index.ts'
import { peopleByIds } from '../../people/index.ts'
import { awaitingApprovals } from '../../reports/index.ts'
import type { AgendaItem } from '../domain/agenda-item.ts'
import { agreementsEnding } from '../domain/agreements-ending.ts'
import { creditsAwaiting } from '../domain/credits-awaiting.ts'
import { dutiesDue, horizonDays } from '../domain/duties-due.ts'
import { meetingsAhead } from '../domain/meetings-ahead.ts'
import { proofsMissing } from '../domain/proofs-missing.ts'
import { reportsGoingRound } from '../domain/reports-going-round.ts'
import { tasksOpen } from '../domain/tasks-open.ts'

/** Everything that waits for somebody in some units, in the same number of queries whatever their number. */
export async function itemsOfUnits(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
  today: LocalDate,
): Promise<readonly AgendaItem[]> {
  if (unitIds.length === 0) return []
  const byUnit = Map.groupBy(await agreementsOfUnits(tx, unitIds), ({ unitId }) => unitId)
  const agreements = unitIds.flatMap((id) => currentAgreement(byUnit.get(id) ?? [], today) ?? [])
  const rows = await rowsOf(tx, agreements, today)
  const year = { from: addYears(today, -1), to: addDays(today, -1) }
  return [
    ...rows.flatMap(({ unitId, rows: own }) => dutiesDue(unitId, own, today)),
    ...(await tasksOfUnits(tx, unitIds)),
    ...meetingsAhead(await plannedMeetings(tx, { unitIds, from: today }), addDays(today, horizonDays)),
    ...proofsMissing(await unprovedMeetings(tx, unitIds, year), today),
    ...creditsAwaiting(await awaitingCredits(tx, unitIds)),
    ...reportsGoingRound(await awaitingApprovals(tx, unitIds)),
    ...agreementsEnding(agreements, today),
  ]
}

/** The tasks alone. */
export async function tasksOfUnits(tx: Transaction, unitIds: readonly Id<'Unit'>[]): Promise<readonly AgendaItem[]> {
  const tasks = unitIds.length === 0 ? [] : await openTasks(tx, { unitIds })
  const owners = await peopleByIds(
    tx,
    tasks.flatMap(({ ownerPersonId }) => ownerPersonId ?? []),
  )
  return tasksOpen(tasks, owners)
}

type RowsOfUnit = { readonly unitId: Id<'Unit'>; readonly rows: readonly LedgerRow[] }

/** The rows of the current year, and near its end those of the next one that it does not have. */
async function rowsOf(
  tx: Transaction,
  agreements: readonly Agreement[],
  today: LocalDate,
): Promise<readonly RowsOfUnit[]> {
  const days = [today, addDays(today, horizonDays)].filter((day, index) => index === 0 || yearOf(day) !== yearOf(today))
  const found = new Map<Id<'Unit'>, Map<string, LedgerRow>>()
  for (const day of days) {
    const bases = await loadLedgerBases(tx, agreements, (span) => yearNearest({ span }, day))
    for (const [unitId, basis] of bases) {
      const known = found.get(unitId) ?? new Map<string, LedgerRow>()
      for (const row of ledgerOf(basis, today, yearNearest(basis, day)).rows) {
        const key = `${row.obligation.id} ${row.fulfilment.period.to}`
        if (!known.has(key)) known.set(key, row)
      }
      found.set(unitId, known)
    }
  }
  return [...found].map(([unitId, rows]) => ({ unitId, rows: [...rows.values()] }))
}
