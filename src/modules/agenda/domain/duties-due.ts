import type { Id } from '#kernel/ids.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import type { LedgerRow, State } from '../../obligations/index.ts'
import type { AgendaItem, ForWhom } from './agenda-item.ts'

/** How many days ahead the agenda looks for what does not press yet. */
export const horizonDays = 90

const pressing: readonly State[] = ['overdue', 'due']
const ahead: readonly State[] = ['on-track', 'upcoming']

/** Duties that want something: what presses, and what ends within the horizon and is not all scheduled. */
export function dutiesDue(unitId: Id<'Unit'>, rows: readonly LedgerRow[], today: LocalDate): readonly AgendaItem[] {
  return rows.filter((row) => wantsSomething(row, today)).map((row) => itemOf(unitId, row))
}

function wantsSomething({ fulfilment: { state, period, restScheduled } }: LedgerRow, today: LocalDate): boolean {
  if (pressing.includes(state)) return true
  return ahead.includes(state) && !restScheduled && period.to <= addDays(today, horizonDays)
}

function itemOf(unitId: Id<'Unit'>, row: LedgerRow): AgendaItem {
  const { to } = row.fulfilment.period
  return {
    key: `duty ${row.obligation.id} ${to}`,
    unitId,
    subject: { kind: 'duty', row },
    by: to,
    since: null,
    forWhom: { kind: 'side', side: sideOf(row) },
  }
}

/** The side that owes, by the schedule; both where it is silent. The Agency's share ends with its project (rule 16). */
function sideOf({ obligation, fulfilment }: LedgerRow): Extract<ForWhom, { kind: 'side' }>['side'] {
  const until = obligation.agencyOwesUntil
  const agency = obligation.agencyOwes !== null && (until === null || fulfilment.period.to <= until)
  if (obligation.unitOwes === null) return agency ? 'agency' : 'both'
  return agency ? 'both' : 'unit'
}
