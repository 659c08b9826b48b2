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
  type CellContent,
  heading,
  listItem,
  paragraph,
  row,
  table,
  written,
} from './domain/blocks.ts'
export { type ExportedFile, type ExportFormat, exportFormats, type PaperFormat } from './domain/formats.ts'
export type { IssueHead, Occasion, PaperIssue } from './domain/issue.ts'
export type { OrderedPaper, OrderRequest, PaperOrder } from './domain/order.ts'
export type { PaperKey } from './domain/paper.ts'
export type { Particulars } from './domain/particulars.ts'
export { withTypography } from './domain/with-typography.ts'
export { findIssue, issuesOf } from './store/issues-store.ts'
export { addSignedCopy } from './use-cases/add-signed-copy.ts'
export { composePaper, type ShownPaper } from './use-cases/compose-paper.ts'
export { exportPaper } from './use-cases/export-paper.ts'
export { type FreezeIssue, freezeIssue } from './use-cases/freeze-issue.ts'
export { issuePaper } from './use-cases/issue-paper.ts'
export { officeParticulars } from './use-cases/office-particulars.ts'
export { orderPaper } from './use-cases/order-paper.ts'
export { paperOrders } from './use-cases/paper-orders.ts'
export { sampleLetterheadFile } from './use-cases/sample-letterhead-file.ts'
export { addLetterhead } from './use-cases/save-letterhead.ts'
export { saveParticulars } from './use-cases/save-particulars.ts'
export { startPapers } from './use-cases/start-papers.ts'
