import type { LocalDate } from '../../../kernel/local-date.ts'
import { overlap, type Period } from '../../../kernel/period.ts'
import type { Evidence } from './evidence.ts'
import { happensOn } from './happens-on.ts'
import { historyOf } from './history.ts'
import { inOrderOfDays } from './in-order-of-days.ts'
import { type LedgerRow, rowOf } from './ledger.ts'
import type { LedgerSettings } from './ledger-settings.ts'
import type { Obligation } from './obligation.ts'

/**
 * Every occurrence of every duty that touches any period, as it stood at the end of `settings.today`: what came later does not count
 * yet. A yearly duty has one row for each year of the period.
 */
export function ledgerOfPeriod(
  obligations: readonly Obligation[],
  evidence: readonly Evidence[],
  settings: Omit<LedgerSettings, 'year'>,
  period: Period,
): readonly LedgerRow[] {
  const whole = { ...settings, year: null }
  const known = inOrderOfDays(evidence).filter((piece) => isKnownOn(piece, settings.today))
  return obligations.flatMap((obligation) =>
    historyOf(obligation, known, whole)
      .filter((one) => overlap(one.period, period) !== null)
      .map((one) => rowOf(obligation, one, whole)),
  )
}

/** What had been done by then, and what was being planned: a plan has no day on which it was made. */
function isKnownOn(piece: Evidence, day: LocalDate): boolean {
  const { facts } = piece
  const planned = facts.of !== 'report' && facts.stage === 'planned'
  return planned || happensOn(piece) <= day
}
