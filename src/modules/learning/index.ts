/**
 * Learning: records of education, individual support, research and advice, and other documents as evidence. Saving one counts
 * it for the obligations.
 *
 * @example
 * await addRecord(deps, { unitId, id: newId(), content: { kind: 'education-group', title: 'Seminář', on, hours: 6, … } })
 */
export { learningApi } from './api.ts'
export type { LearningRecord, RecordContent, RecordId } from './domain/learning-record.ts'
export { type MissingProof, missingProofs } from './domain/missing-proofs.ts'
export { type AddRecord, addRecord } from './use-cases/add-record.ts'
export { type ChangeRecord, changeRecord } from './use-cases/change-record.ts'
export { type ListedRecord, listRecords, type RecordYear } from './use-cases/list-records.ts'
export { lookUpRecord, type RecordView } from './use-cases/look-up-record.ts'
export { type RemoveRecord, removeRecord } from './use-cases/remove-record.ts'
