import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { type Agreement, agreementsOfUnits, currentAgreement, phaseOn } from '../../agreements/index.ts'
import {
  type Evidence,
  type Ledger,
  type LedgerBasis,
  ledgerOf,
  loadLedgerBases,
  yearNearest,
} from '../../obligations/index.ts'
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
  readonly evidence: readonly Evidence[]
}

/** Loads what the overview of some units needs: agreements, obligations, evidence, waivers; the same few queries for any number. */
export async function unitsAtWork(
  tx: Transaction,
  units: readonly Unit[],
  today: LocalDate,
): Promise<readonly UnitAtWork[]> {
  const agreements = await agreementsOfUnits(
    tx,
    units.map(({ id }) => id),
  )
  const byUnit = Map.groupBy(agreements, ({ unitId }) => unitId)
  const speaking = units.flatMap(({ id }) => currentAgreement(byUnit.get(id) ?? [], today) ?? [])
  const bases = await loadLedgerBases(tx, speaking)
  return units.map((unit) => {
    const agreement = speaking.find(({ unitId }) => unitId === unit.id) ?? null
    const basis = bases.get(unit.id) ?? null
    const standing = agreement && standingOf(agreement, basis, today)
    return {
      unit,
      agreement,
      standing,
      concerns: standing === null ? [] : concernsOf(standing, today),
      ledger: basis && ledgerOf(basis, today, yearNearest(basis, today)),
      evidence: basis?.evidence ?? [],
    }
  })
}

function standingOf({ current, recordsFrom }: Agreement, basis: LedgerBasis | null, today: LocalDate): Standing {
  const { status, validity, content } = current
  const past = (basis?.evidence ?? []).map(({ on }) => on).filter((on) => on <= today)
  return {
    phase: phaseOn(status, validity, today),
    validity,
    unsigned: status === 'council-approved',
    managerVacant: content.people.managerVacant,
    recordsFrom,
    lastRecordOn: past.toSorted().at(-1) ?? null,
  }
}
