import { firstDayOfYear, type LocalDate } from '../../../kernel/local-date.ts'
import { overlap } from '../../../kernel/period.ts'
import type { Evidence } from './evidence.ts'
import type { Fulfilment } from './fulfilment.ts'
import { currentIn, historyOf, spanOfYear } from './history.ts'
import { inOrderOfDays } from './in-order-of-days.ts'
import type { LedgerSettings } from './ledger-settings.ts'
import type { Obligation } from './obligation.ts'
import type { State } from './states.ts'

/** What the ledger of one agreement shows for one year. */
export type Ledger = {
  readonly year: number | null
  readonly today: LocalDate
  /** Grouped by the schedule's activities in their order; null is the group of the form's head. */
  readonly groups: readonly { readonly activity: string | null; readonly rows: readonly LedgerRow[] }[]
  /** How many rows are in each state; they add up to the number of rows. */
  readonly totals: Readonly<Record<State, number>>
  readonly rows: readonly LedgerRow[]
  /** The row whose day comes next and that still wants something; null when nothing does. */
  readonly next: { readonly row: LedgerRow; readonly by: LocalDate } | null
}

export type LedgerRow = {
  readonly obligation: Obligation
  readonly fulfilment: Fulfilment
  readonly today: LocalDate
  readonly recordsFrom: LocalDate | null
  /** The number for a whole period when this one is only a part of it, and so asks for less. */
  readonly wholePeriodAsks: number | null
  /** Owed from an earlier year. */
  readonly carriedOver: boolean
}

/**
 * The ledger: of each duty the occurrence that is current in the year, and before it what is still owed from earlier
 * years and what was missed earlier in the year. Computed anew from records each time.
 */
export function ledger(
  obligations: readonly Obligation[],
  evidence: readonly Evidence[],
  settings: LedgerSettings,
): Ledger {
  const records = inOrderOfDays(evidence)
  const rows = obligations.flatMap((obligation) => rowsOf(obligation, records, settings))
  return {
    year: settings.year,
    today: settings.today,
    groups: grouped(rows),
    totals: totalsOf(rows),
    rows,
    next: nextOf(rows),
  }
}

function rowsOf(obligation: Obligation, records: readonly Evidence[], settings: LedgerSettings): readonly LedgerRow[] {
  const history = historyOf(obligation, records, settings)
  const span = spanOfYear(settings.year)
  if (span === null || !obligation.counting.countable) return history.map((one) => rowOf(obligation, one, settings))
  const current = currentIn(history, span, settings.today)
  const owed = history.filter(
    ({ state, period }) =>
      period.to < (current?.period.from ?? span.to) &&
      (state === 'overdue' || (state === 'missed' && overlap(period, span) !== null)),
  )
  return [...owed, ...(current === null ? [] : [current])].map((one) => rowOf(obligation, one, settings))
}

/** One occurrence of a duty with what a sentence about it needs. */
export function rowOf(
  obligation: Obligation,
  fulfilment: Fulfilment,
  { today, year, recordsFrom }: LedgerSettings,
): LedgerRow {
  return {
    obligation,
    fulfilment,
    today,
    recordsFrom,
    wholePeriodAsks: wholePeriodAsks(obligation, fulfilment.needed),
    carriedOver: year !== null && fulfilment.period.to < firstDayOfYear(year),
  }
}

function wholePeriodAsks({ counting }: Obligation, needed: number | null): number | null {
  if (!counting.countable || counting.term.kind !== 'recurrence' || needed === null) return null
  return needed < counting.term.atLeast ? counting.term.atLeast : null
}

function grouped(rows: readonly LedgerRow[]): Ledger['groups'] {
  const byActivity = Map.groupBy(rows, ({ obligation }) => obligation.activity)
  return [...byActivity].map(([activity, own]) => ({ activity, rows: own }))
}

function totalsOf(rows: readonly LedgerRow[]): Ledger['totals'] {
  const totals: Record<State, number> = {
    waived: 0,
    'not-countable': 0,
    fulfilled: 0,
    'awaiting-confirmation': 0,
    'not-recorded': 0,
    upcoming: 0,
    overdue: 0,
    missed: 0,
    due: 0,
    'on-track': 0,
  }
  for (const { fulfilment } of rows) totals[fulfilment.state] += 1
  return totals
}

const wanting: readonly State[] = ['due', 'on-track', 'awaiting-confirmation', 'upcoming']

function nextOf(rows: readonly LedgerRow[]): Ledger['next'] {
  let next: Ledger['next'] = null
  for (const row of rows) {
    const by = row.fulfilment.period.to
    if (wanting.includes(row.fulfilment.state) && (next === null || by < next.by)) next = { row, by }
  }
  return next
}
