import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { checkUnit } from '../domain/check-unit.ts'
import type { Unit, UnitDetails } from '../domain/unit.ts'
import { insertUnit, managesUnits } from '../store/units-store.ts'

export type AddUnit = UnitDetails & {
  /** Invented for the demonstration. */
  readonly sample?: boolean
}

/** Adds a territorial unit. */
export async function addUnit(deps: Deps, command: AddUnit): Promise<Unit> {
  return deps.write('unit.add', (tx) => addUnitIn(tx, command))
}

/** The same inside a change that is already going on, e.g. a confirmed document of a unit that was not known yet. */
export async function addUnitIn(tx: Transaction, command: AddUnit): Promise<Unit> {
  const details = checkUnit(command)
  if (!(await managesUnits(tx, details.regionCode))) throw new Refusal('unit.forbidden')
  return insertUnit(tx, details, command.sample ?? false)
}
