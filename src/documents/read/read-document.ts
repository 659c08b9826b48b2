import { Refusal } from '#kernel/refusal.ts'
import type { Document } from '../model.ts'
import { readByOffice, readDoc } from './doc/read-doc.ts'
import { readDocx } from './docx/read-docx.ts'
import { readFlatOdt, readOdt } from './odt/read-odt.ts'
import { readPlainText } from './plain-text/read-plain-text.ts'
import type { ReadingOptions } from './reading-options.ts'
import { type FileKind, sniff } from './sniff.ts'

const mostMegabytes = 50

/** Reads the bytes of one kind of file. Heavy libraries are loaded by the reader that needs them, when it does. */
type Reader = (bytes: Uint8Array, options: ReadingOptions) => Document | Promise<Document>

const readers: Partial<Record<FileKind, Reader>> = {
  docx: (bytes) => readDocx(bytes),
  odt: (bytes) => readOdt(bytes),
  fodt: (bytes) => readFlatOdt(bytes),
  text: (bytes) => readPlainText(bytes),
  doc: (bytes, options) => readDoc(bytes, options),
  rtf: (bytes, options) => readByOffice(bytes, 'rtf', options),
  html: (bytes, options) => readByOffice(bytes, 'html', options),
  pdf: async (bytes, options) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, options),
  png: readPicture,
  jpeg: readPicture,
  tiff: readPicture,
  webp: readPicture,
}

async function readPicture(bytes: Uint8Array, options: ReadingOptions): Promise<Document> {
  const scan = await import('./scan/read-picture.ts')
  return scan.readPicture(bytes, options)
}

/**
 * Reads a file that somebody uploaded, whatever its name promises. Refuses what cannot be read with a code that says what the
 * file is. Call it through `readInSandbox` for a file from outside.
 *
 * @throws Refusal `document.*`
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions = {},
): Promise<Document> {
  if (bytes.length > mostMegabytes * 1024 * 1024)
    throw new Refusal('document.too_large', { fileName, megabytes: mostMegabytes })
  const kind = sniff(bytes)
  const read = readers[kind]
  if (read !== undefined) return read(bytes, options)
  throw new Refusal(codes[kind], { fileName, format: kind.toUpperCase() })
}

/** Why a kind of file is not read. */
const codes: Record<FileKind, string> = {
  docx: 'document.damaged',
  docm: 'document.macro_enabled',
  odt: 'document.damaged',
  fodt: 'document.damaged',
  spreadsheet: 'document.is_spreadsheet',
  presentation: 'document.is_presentation',
  zip: 'document.is_zip',
  pdf: 'document.damaged',
  rtf: 'document.is_rtf',
  doc: 'document.damaged',
  encrypted: 'document.encrypted',
  png: 'document.damaged',
  jpeg: 'document.damaged',
  gif: 'document.is_picture',
  tiff: 'document.damaged',
  webp: 'document.damaged',
  html: 'document.is_html',
  mhtml: 'document.is_html',
  xml: 'document.is_xml',
  text: 'document.damaged',
  empty: 'document.empty',
  unknown: 'document.damaged',
}
