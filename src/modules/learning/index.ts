/**
 * Learning: help that ASZ gives beside meetings (education, support, advice, research and other), from its offer to what came of
 * it, and other documents as evidence. Saving a record counts it for the obligations.
 *
 * @example
 * await addRecord(deps, { unitId, id: newId(), content: { title: 'Seminář', on, hours: 6, …, ...emptyFacts('education-group') } })
 */
export { learningApi } from './api.ts'
export type { Attendee, CommonFacts, LearningRecord, RecordContent } from './domain/learning-record.ts'
export { participantsOf } from './domain/learning-record.ts'
export { emptyDetails, emptyFacts } from './domain/record-details.ts'
export { recordsWithin } from './store/records-within.ts'
export { addRecord } from './use-cases/add-record.ts'
export { changeRecord } from './use-cases/change-record.ts'
export { listRecords } from './use-cases/list-records.ts'
export { lookUpRecord } from './use-cases/look-up-record.ts'
export { learningPapers } from './use-cases/papers/learning-papers.ts'
export { removeRecord } from './use-cases/remove-record.ts'
export { takeRecordStep } from './use-cases/take-record-step.ts'
