/**
 * Documents as one model, whatever file they come from or go to.
 *
 * @example
 * const minutes = await readInSandbox({ bytes, name: 'zapis.docx' })
 * const text = textOf(minutes)
 * const paper = await writeDocx(minutes)
 */
export * from './model.ts'
export { type FileKind, readDocument, sniff } from './read/index.ts'
export { readInSandbox, type SandboxFile, type SandboxLimits } from './sandbox.ts'
export { flattenBlocks, plainText, type ReadingOfChanges, textOf } from './text.ts'
export { writeDocx } from './write/docx/write-docx.ts'
export { type PdfOptions, writePdf } from './write/pdf/write-pdf.ts'
