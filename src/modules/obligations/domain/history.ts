import { firstDayOfYear, lastDayOfYear } from '../../../kernel/local-date.ts'
import { contains, overlap, type Period } from '../../../kernel/period.ts'
import { concerns } from './counts.ts'
import type { Evidence } from './evidence.ts'
import { type Fulfilment, fulfilmentFrom } from './fulfilment.ts'
import type { LedgerSettings } from './ledger-settings.ts'
import { mayShow } from './may-show.ts'
import type { Obligation } from './obligation.ts'
import { occurrencesOfObligation } from './occurrences.ts'

/** The days of a year; null is the whole time. */
export function spanOfYear(year: number | null): Period | null {
  return year === null ? null : { from: firstDayOfYear(year), to: lastDayOfYear(year) }
}

/**
 * How the occurrences of a duty that a year may show stand, in order. `records` are in the order of days, each once. A duty that
 * cannot be counted has one, its whole lifetime.
 */
export function historyOf(
  obligation: Obligation,
  records: readonly Evidence[],
  settings: LedgerSettings,
): readonly Fulfilment[] {
  const evidence = records.filter((piece) => concerns(obligation, piece))
  const circumstances = { day: settings.today, ...settings }
  const span = spanOfYear(settings.year)
  const { counting } = obligation
  if (!counting.countable) {
    const only = fulfilmentFrom(obligation, null, evidence, circumstances)
    return span === null || overlap(only.period, span) !== null ? [only] : []
  }
  return occurrencesOfObligation(obligation, settings.yearStart ?? 'calendar')
    .filter((occurrence) => span === null || mayShow(occurrence, span, counting.settles))
    .map((occurrence) => fulfilmentFrom(obligation, occurrence, evidence, circumstances))
}

/** The occurrence that holds today, else the last that has begun, else the first to come; of those that touch the year. */
export function currentIn(
  history: readonly Fulfilment[],
  span: Period | null,
  today: LedgerSettings['today'],
): Fulfilment | null {
  const touching = span === null ? history : history.filter(({ period }) => overlap(period, span) !== null)
  return (
    touching.find(({ period }) => contains(period, today)) ??
    touching.findLast(({ period }) => period.to < today) ??
    touching[0] ??
    null
  )
}
