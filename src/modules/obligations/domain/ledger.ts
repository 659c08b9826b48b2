import type { YearStart } from '../../../deadlines/index.ts'
import { firstDayOfYear, type LocalDate, lastDayOfYear } from '../../../kernel/local-date.ts'
import { contains, overlap, type Period } from '../../../kernel/period.ts'
import { concerns } from './counts.ts'
import type { Evidence } from './evidence.ts'
import { type Circumstances, type Fulfilment, fulfilmentFrom, type Waiver } from './fulfilment.ts'
import { inOrderOfDays } from './in-order-of-days.ts'
import { mayShow } from './may-show.ts'
import type { Obligation } from './obligation.ts'
import { occurrencesOfObligation } from './occurrences.ts'
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

export type LedgerSettings = {
  readonly today: LocalDate
  /** null shows every occurrence of every duty. */
  readonly year: number | null
  readonly recordsFrom: LocalDate | null
  readonly waivers: readonly Waiver[]
  /** Where the agreement's years begin, a setting of it: the form does not say. */
  readonly yearStart?: YearStart
  readonly leadDays?: number
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

function rowsOf(
  obligation: Obligation,
  everything: readonly Evidence[],
  settings: LedgerSettings,
): readonly LedgerRow[] {
  const { today, year } = settings
  const evidence = everything.filter((piece) => concerns(obligation, piece))
  const circumstances: Circumstances = { day: today, ...settings }
  const span = year === null ? null : { from: firstDayOfYear(year), to: lastDayOfYear(year) }
  const row = (one: Fulfilment): LedgerRow => ({
    obligation,
    fulfilment: one,
    today,
    recordsFrom: settings.recordsFrom,
    wholePeriodAsks: wholePeriodAsks(obligation, one.needed),
    carriedOver: span !== null && one.period.to < span.from,
  })
  if (!obligation.counting.countable) {
    const only = fulfilmentFrom(obligation, null, evidence, circumstances)
    return span === null || overlap(only.period, span) !== null ? [row(only)] : []
  }
  const { settles } = obligation.counting
  const counted = occurrencesOfObligation(obligation, settings.yearStart ?? 'calendar')
    .filter((occurrence) => span === null || mayShow(occurrence, span, settles))
    .map((occurrence) => fulfilmentFrom(obligation, occurrence, evidence, circumstances))
  if (span === null) return counted.map(row)
  const current = currentIn(counted, span, today)
  const owed = counted.filter(
    ({ state, period }) =>
      period.to < (current?.period.from ?? span.to) &&
      (state === 'overdue' || (state === 'missed' && overlap(period, span) !== null)),
  )
  return [...owed, ...(current === null ? [] : [current])].map(row)
}

/** The occurrence that holds today, else the last that has begun, else the first to come; of those that touch the year. */
function currentIn(history: readonly Fulfilment[], span: Period, today: LocalDate): Fulfilment | null {
  const touching = history.filter(({ period }) => overlap(period, span) !== null)
  return (
    touching.find(({ period }) => contains(period, today)) ??
    touching.findLast(({ period }) => period.to < today) ??
    touching[0] ??
    null
  )
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
