/**
 * Documents as one model, whatever file they come from or go to.
 *
 * @example
 * const minutes = await readInSandbox({ bytes, name: 'zapis.docx' })
 * const text = textOf(minutes)
 * const paper = await writeDocx(minutes)
 */
export { isTableFile, mediaTypeOf } from './media-type.ts'
export * from './model.ts'
export type { PagePicture } from './pictures/page-pictures.ts'
export { readDocument } from './read/index.ts'
export type { PageProgress } from './read/reading-options.ts'
export { picturesInSandbox, placesIn, readInSandbox } from './sandbox/sandbox.ts'
export { flattenBlocks, textOf } from './text.ts'
export { writeDocx } from './write/docx/write-docx.ts'
export { type Calendar, type CalendarEvent, writeCalendar } from './write/ics/write-calendar.ts'
export { fillLetterhead } from './write/letterhead/fill-letterhead.ts'
export { countPages } from './write/pdf/count-pages.ts'
export { writePdf } from './write/pdf/write-pdf.ts'
export { type Sheet, type SheetCell, writeWorkbook } from './write/xlsx/write-workbook.ts'
