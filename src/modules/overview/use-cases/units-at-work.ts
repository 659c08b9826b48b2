import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { type Agreement, agreementsOfUnits, currentAgreement, phaseOn } from '../../agreements/index.ts'
import { type Ledger, lastRecordDays, ledgerOf, loadLedgerBases, yearNearest } from '../../obligations/index.ts'
import type { Unit } from '../../territory/index.ts'
import { type Concern, concernsOf, type Standing } from '../domain/attention.ts'

/** A unit with the agreement that speaks for it and how its ledger stands today. */
export type UnitAtWork = {
  readonly unit: Unit
  readonly agreement: Agreement | null
  readonly standing: Standing | null
  readonly concerns: readonly Concern[]
  /** The ledger of the current year; null until the assembly has approved an agreement. */
  readonly ledger: Ledger | null
}

/**
 * Loads what the overview of some units needs: agreements, obligations, waivers, and of the records only those of the current
 * year; the same few queries for any number of units.
 */
export async function unitsAtWork(
  tx: Transaction,
  units: readonly Unit[],
  today: LocalDate,
): Promise<readonly UnitAtWork[]> {
  const unitIds = units.map(({ id }) => id)
  const agreements = await agreementsOfUnits(tx, unitIds)
  const byUnit = Map.groupBy(agreements, ({ unitId }) => unitId)
  const speaking = units.flatMap(({ id }) => currentAgreement(byUnit.get(id) ?? [], today) ?? [])
  const bases = await loadLedgerBases(tx, speaking, (span) => yearNearest({ span }, today))
  const lastDays = await lastRecordDays(tx, unitIds, today)
  return units.map((unit) => {
    const agreement = speaking.find(({ unitId }) => unitId === unit.id) ?? null
    const basis = bases.get(unit.id) ?? null
    const standing = agreement && standingOf(agreement, lastDays.get(unit.id) ?? null, today)
    return {
      unit,
      agreement,
      standing,
      concerns: standing === null ? [] : concernsOf(standing, today),
      ledger: basis && ledgerOf(basis, today, yearNearest(basis, today)),
    }
  })
}

function standingOf({ current, recordsFrom }: Agreement, lastRecordOn: LocalDate | null, today: LocalDate): Standing {
  const { status, validity, content } = current
  return {
    phase: phaseOn(status, validity, today),
    validity,
    unsigned: status === 'council-approved',
    managerVacant: content.people.managerVacant,
    recordsFrom,
    lastRecordOn,
  }
}
