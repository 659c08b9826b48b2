/**
 * The cooperation of a unit with ASZ: its memoranda, its periods, and the people in its offices, each from–to.
 *
 * @example
 * const [newest] = await memorandaOf(tx, unitId)
 * const manager = (await officesOf(tx, unitId)).find((one) => one.office === 'manager' && holdsOn(one, today))
 */
export { cooperationApi } from './api.ts'
export type { CooperationPeriod, PeriodContent } from './domain/cooperation-period.ts'
export type { Memorandum } from './domain/memorandum.ts'
export { type Office, type OfficeHolding, offices, sideOf } from './domain/office.ts'
export { type OfficeWarning, officeWarnings } from './domain/office-warnings.ts'
export { firstCollision, holdsOn, type Term } from './domain/term.ts'
export { cooperationRefusals } from './refusals.ts'
export { findMemorandum, insertMemorandum, memorandaOf } from './store/memoranda-store.ts'
export { officesOf } from './store/offices-store.ts'
export { periodsOf } from './store/periods-store.ts'
export { listOffices, type UnitOffices } from './use-cases/list-offices.ts'
export { type SaveMemorandum, saveMemorandum } from './use-cases/save-memorandum.ts'
export { addPeriod } from './use-cases/save-period.ts'
export { succeedInOffice } from './use-cases/succeed-in-office.ts'
export { takeOffice } from './use-cases/take-office.ts'
