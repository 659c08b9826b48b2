/**
 * Papers: what leaves the office. A later module composes a document (`PaperSource`); here it gets its reference number, letterhead,
 * formats, frozen issues and signed copies.
 *
 * @example
 * const { bytes } = await exportPaper(document, { name: 'Zápis z jednání', format: 'pdf', createdOn: deps.today() })
 */
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
export { withTypography } from './domain/with-typography.ts'
export { type ExportedFile, type ExportFormat, exportFormats, exportPaper } from './use-cases/export-paper.ts'
