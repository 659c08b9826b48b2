/**
 * Papers: what leaves the office. A later module composes a document (`PaperSource`); here it gets its reference number, letterhead,
 * formats, frozen issues and signed copies.
 *
 * @example
 * const { bytes } = await exportPaper(document, { name: 'Zápis z jednání', format: 'pdf', createdOn: deps.today() })
 */
export { papersApi } from './api.ts'
export {
  bandRow,
  bold,
  heading,
  listItem,
  paragraph,
  row,
  table,
  written,
} from './domain/blocks.ts'
export { type ExportedFile, type ExportFormat, exportFormats } from './domain/formats.ts'
export type { OrderRequest, PaperOrder } from './domain/order.ts'
export { withTypography } from './domain/with-typography.ts'
export { findIssue, issuesOf } from './store/issues-store.ts'
export { findOrder } from './store/orders-store.ts'
export { addSignedCopy } from './use-cases/add-signed-copy.ts'
export { composePaper } from './use-cases/compose-paper.ts'
export { exportPaper } from './use-cases/export-paper.ts'
export { type FreezeIssue, freezeIssue } from './use-cases/freeze-issue.ts'
export { issuePaper } from './use-cases/issue-paper.ts'
export { makeOrderedPapers } from './use-cases/make-ordered-papers.ts'
export { officeParticulars } from './use-cases/office-particulars.ts'
export { orderPaper } from './use-cases/order-paper.ts'
export { sampleLetterheadFile } from './use-cases/sample-letterhead-file.ts'
export { addLetterhead } from './use-cases/save-letterhead.ts'
export { saveParticulars } from './use-cases/save-particulars.ts'
export { startPapers } from './use-cases/start-papers.ts'
