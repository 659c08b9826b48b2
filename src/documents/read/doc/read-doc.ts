import { Refusal } from '#kernel/refusal.ts'
import type { Document } from '../../model.ts'
import { readDocx } from '../docx/read-docx.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { docxByOffice, type OfficeFormat } from './docx-by-office.ts'
import { findOffice } from './find-office.ts'

/** Reads an old Word document through LibreOffice, or without it as text whose rows and cells are guessed. */
export async function readDoc(bytes: Uint8Array, options: ReadingOptions): Promise<Document> {
  const office = officeFor(options)
  if (office !== null) return readDocx(await docxByOffice(bytes, 'doc', office))
  const { readWordText } = await import('./read-word-text.ts')
  return readWordText(bytes)
}

/**
 * Reads RTF or a web page, which often call themselves .doc, through LibreOffice.
 *
 * @throws Refusal `document.is_rtf`, `document.is_html` when there is no LibreOffice
 */
export async function readByOffice(
  bytes: Uint8Array,
  format: Exclude<OfficeFormat, 'doc'>,
  options: ReadingOptions,
): Promise<Document> {
  const office = officeFor(options)
  if (office === null) throw new Refusal(withoutOffice[format])
  return readDocx(await docxByOffice(bytes, format, office))
}

const withoutOffice = { rtf: 'document.is_rtf', html: 'document.is_html' } as const

function officeFor({ office = 'installed' }: ReadingOptions): string | null {
  return office === 'installed' ? findOffice() : null
}
