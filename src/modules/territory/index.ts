/**
 * Territorial units and regions, the ground on which everything else stands.
 *
 * @example
 * const { units, total } = await listUnits(deps, { text: 'horni lhota', regionCode: 'CZ042' })
 */
export { territoryApi } from './api.ts'
export { type Region, type Unit, type UnitDetails, type UnitKind, unitKinds } from './domain/unit.ts'
export { allRegions } from './store/regions-store.ts'
export { pageOfUnits, unitByIco, unitById } from './store/units-store.ts'
export { addUnit, addUnitIn } from './use-cases/add-unit.ts'
export { findUnitByIco, getUnit, listRegions, listUnits } from './use-cases/look-up-units.ts'
export { updateUnit } from './use-cases/update-unit.ts'
