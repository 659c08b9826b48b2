import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import type { Region, Unit } from '../domain/unit.ts'
import { allRegions } from '../store/regions-store.ts'
import { pageOfUnits, type UnitFilter, type UnitPage, unitByIco, unitById } from '../store/units-store.ts'

/** One unit that the acting person sees; otherwise refused as missing. */
export async function getUnit(deps: Deps, id: Id<'Unit'>): Promise<Unit> {
  return deps.read((tx) => unitById(tx, id))
}

export async function findUnitByIco(deps: Deps, ico: string): Promise<Unit | null> {
  return deps.read((tx) => unitByIco(tx, ico))
}

/** One page of the units that the acting person sees, in Czech order. */
export async function listUnits(deps: Deps, filter: UnitFilter = {}): Promise<UnitPage> {
  return deps.read((tx) => pageOfUnits(tx, filter))
}

export async function listRegions(deps: Deps): Promise<readonly Region[]> {
  return deps.read(allRegions)
}
