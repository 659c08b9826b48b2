import {
  firstDayOfMonth,
  firstDayOfYear,
  type LocalDate,
  lastDayOfMonth,
  lastDayOfYear,
  yearOf,
} from '../../../kernel/local-date.ts'
import { contains, overlap, type Period } from '../../../kernel/period.ts'
import type { NearMiss } from './counts.ts'
import type { Evidence } from './evidence.ts'
import type { Fulfilment } from './fulfilment.ts'
import { happensOn } from './happens-on.ts'
import { currentIn, historyOf, spanOfYear } from './history.ts'
import { inOrderOfDays } from './in-order-of-days.ts'
import { type LedgerRow, rowOf } from './ledger.ts'
import type { LedgerSettings } from './ledger-settings.ts'
import type { Obligation } from './obligation.ts'

/** What a mark says, in the order in which marks of one month stand. */
export const markKinds = ['fulfilled', 'awaiting', 'not-counted', 'planned', 'due', 'overdue', 'missed'] as const
export type MarkKind = (typeof markKinds)[number]

/** Rows are duties, columns the months of a year, or the years of the whole time. */
export type Timeline = {
  readonly columns: readonly Period[]
  readonly rows: readonly TimelineRow[]
  /** Duties that have no place in time: they cannot be counted. */
  readonly leftOut: number
}

export type TimelineRow = {
  /** The occurrence whose state and count stand in the row's head. */
  readonly row: LedgerRow
  /** One for each column. */
  readonly cells: readonly Cell[]
}

export type Cell = {
  readonly marks: readonly Mark[]
  /** The time in which the duty runs, or the time for which it has been overdue. */
  readonly line: 'runs' | 'late' | null
  /** An occurrence ends here. */
  readonly end: boolean
}

/** Records of one kind in one column, or with none the day by which the duty was or is to be done. */
export type Mark = {
  readonly kind: MarkKind
  readonly on: LocalDate
  readonly pieces: readonly Evidence[]
  /** Why the only record does not count. */
  readonly because: NearMiss | null
}

/** The same duties and records as in the ledger, laid out in time. What is owed from earlier years has a row of its own. */
export function timeline(
  obligations: readonly Obligation[],
  evidence: readonly Evidence[],
  settings: LedgerSettings,
  /** All days on which a duty may be due: the years of the whole time. */
  whole: Period,
): Timeline {
  const records = inOrderOfDays(evidence)
  const columns = settings.year === null ? yearsOf(whole) : monthsOf(settings.year)
  const histories = obligations.map((obligation) => ({ obligation, history: historyOf(obligation, records, settings) }))
  return {
    columns,
    rows: histories
      .filter(({ obligation }) => obligation.counting.countable)
      .flatMap(({ obligation, history }) => rowsOf(obligation, history, settings, columns)),
    leftOut: histories.filter(({ obligation, history }) => !obligation.counting.countable && history.length > 0).length,
  }
}

function monthsOf(year: number): readonly Period[] {
  return Array.from({ length: 12 }, (_, index) => ({
    from: firstDayOfMonth(year, index + 1),
    to: lastDayOfMonth(year, index + 1),
  }))
}

function yearsOf({ from, to }: Period): readonly Period[] {
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => {
    const year = yearOf(from) + index
    return { from: firstDayOfYear(year), to: lastDayOfYear(year) }
  })
}

function rowsOf(
  obligation: Obligation,
  history: readonly Fulfilment[],
  settings: LedgerSettings,
  columns: readonly Period[],
): readonly TimelineRow[] {
  const span = spanOfYear(settings.year)
  const touching = span === null ? history : history.filter(({ period }) => overlap(period, span) !== null)
  const owed = history.filter((one) => one.state === 'overdue' && !touching.includes(one))
  const current = currentIn(history, span, settings.today)
  const laidOut = (head: Fulfilment, shown: readonly Fulfilment[]): TimelineRow => ({
    row: rowOf(obligation, head, settings),
    cells: columns.map((column, index) => cellOf(shown, column, index === 0, settings.today)),
  })
  return [...owed.map((one) => laidOut(one, [one])), ...(current === null ? [] : [laidOut(current, touching)])]
}

/** What came before the first column stands in it. */
function cellOf(shown: readonly Fulfilment[], column: Period, first: boolean, today: LocalDate): Cell {
  const here = (day: LocalDate): boolean => contains(column, day) || (first && day < column.from)
  const late = shown.some(({ state, period }) => state === 'overdue' && period.to <= column.to && column.from <= today)
  const runs = shown.some(({ period }) => overlap(period, column) !== null)
  return {
    marks: [...recordMarks(shown, column), ...dayMarks(shown, here)].toSorted(
      (a, b) => markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind),
    ),
    line: late ? 'late' : runs ? 'runs' : null,
    end: shown.some(({ period }) => contains(column, period.to)),
  }
}

const ofPart = { counted: 'fulfilled', awaiting: 'awaiting', planned: 'planned' } as const

function recordMarks(shown: readonly Fulfilment[], column: Period): readonly Mark[] {
  const within = (piece: Evidence): boolean => contains(column, happensOn(piece))
  const mark = (kind: MarkKind, pieces: readonly Evidence[], because: NearMiss | null): readonly Mark[] => {
    const [first] = pieces
    return first === undefined ? [] : [{ kind, on: happensOn(first), pieces, because }]
  }
  const refused = shown.flatMap(({ pieces }) => pieces.refused).filter(({ evidence }) => within(evidence))
  return [
    ...(['counted', 'awaiting', 'planned'] as const).flatMap((part) =>
      mark(ofPart[part], shown.flatMap(({ pieces }) => pieces[part]).filter(within), null),
    ),
    ...mark(
      'not-counted',
      refused.map(({ evidence }) => evidence),
      refused.length === 1 ? (refused[0]?.because ?? null) : null,
    ),
  ]
}

/** The last day of what wants to be done, was not done, or is late. */
function dayMarks(shown: readonly Fulfilment[], here: (day: LocalDate) => boolean): readonly Mark[] {
  return shown.flatMap(({ state, period }) =>
    (state === 'due' || state === 'overdue' || state === 'missed') && here(period.to)
      ? [{ kind: state, on: period.to, pieces: [], because: null }]
      : [],
  )
}
