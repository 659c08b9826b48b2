/**
 * Intake: a file that somebody brings becomes a stored document, a reading, a review and, when confirmed, an agreement.
 *
 * @example
 * const document = await receiveDocument(deps, { id: newId(), unitId: null, name: 'popis.docx', mediaType, bytes })
 */
export { intakeApi } from './api.ts'
export type { DocumentState, ReadDocument } from './domain/document.ts'
export { findDocuments } from './store/document-search-store.ts'
export { findDocument, findReadDocument } from './store/documents-store.ts'
export { confirmDraft } from './use-cases/confirm-draft.ts'

export { keepDocument } from './use-cases/keep-document.ts'
export { keepPaper } from './use-cases/keep-paper.ts'
export { listDocuments, listUnfinished } from './use-cases/list-documents.ts'
export { readReceivedDocument } from './use-cases/read-received-document.ts'
export { receiveDocument } from './use-cases/receive-document.ts'
export { reviewDraft } from './use-cases/review-draft.ts'
export { type ReviewView, showReview } from './use-cases/show-review.ts'
export { largestUpload, readingQueue } from './use-cases/take-in.ts'
