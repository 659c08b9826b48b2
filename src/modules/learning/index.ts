/**
 * Learning: records of education, individual support, research and advice, and other documents as evidence. Saving one counts
 * it for the obligations.
 *
 * @example
 * await addRecord(deps, { unitId, id: newId(), content: { kind: 'education-group', title: 'Seminář', on, hours: 6, … } })
 */
export { learningApi } from './api.ts'
export type { LearningRecord, RecordContent } from './domain/learning-record.ts'
export { addRecord } from './use-cases/add-record.ts'
export { changeRecord } from './use-cases/change-record.ts'
export { listRecords } from './use-cases/list-records.ts'
export { lookUpRecord } from './use-cases/look-up-record.ts'
export { removeRecord } from './use-cases/remove-record.ts'
