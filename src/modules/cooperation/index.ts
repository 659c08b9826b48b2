/**
 * Memoranda of cooperation: the basic paper between a unit and ASZ under which agreements are concluded.
 * @example const [newest] = await memorandaOf(tx, unitId)
 */
export type { Memorandum } from './domain/memorandum.ts'
export { cooperationRefusals } from './refusals.ts'
export { findMemorandum, insertMemorandum, memorandaOf } from './store/memoranda-store.ts'
export { type SaveMemorandum, saveMemorandum } from './use-cases/save-memorandum.ts'
