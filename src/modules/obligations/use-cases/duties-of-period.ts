import type { LocalDate } from '#kernel/local-date.ts'
import { overlap, type Period } from '#kernel/period.ts'
import type { Language } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Agreement } from '../../agreements/index.ts'
import { type DutyOfPeriod, dutyOfPeriod } from '../domain/duty-of-period.ts'
import { ledgerOfPeriod } from '../domain/ledger-of-period.ts'
import { loadLedgerBases, settingsOf } from './ledger-basis.ts'

/**
 * What both sides promised in any period, by all agreements of a unit, as it stood at the end of a day.
 *
 * @example
 * await dutiesOfPeriod(tx, { agreements: await agreementsOf(tx, unitId), period, day: period.to, language: 'cs' })
 */
export async function dutiesOfPeriod(
  tx: Transaction,
  query: {
    readonly agreements: readonly Agreement[]
    readonly period: Period
    readonly day: LocalDate
    readonly language: Language
  },
): Promise<readonly DutyOfPeriod[]> {
  const duties: DutyOfPeriod[] = []
  for (const agreement of query.agreements) {
    const basis = (await loadLedgerBases(tx, [agreement])).get(agreement.unitId)
    if (basis === undefined || overlap(basis.span, query.period) === null) continue
    const rows = ledgerOfPeriod(basis.obligations, basis.evidence, settingsOf(basis, query.day, null), query.period)
    duties.push(...rows.map((row) => dutyOfPeriod(row, agreement.id, query.language)))
  }
  return duties
}
