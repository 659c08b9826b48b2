import { isRefusal, Refusal } from '#kernel/refusal.ts'
import type { Document } from '../model.ts'
import { readCsv } from './csv/read-csv.ts'
import { readByOffice, readDoc } from './doc/read-doc.ts'
import { readDocx } from './docx/read-docx.ts'
import { readFlatOdt, readOdt } from './odt/read-odt.ts'
import { readPlainText } from './plain-text/read-plain-text.ts'
import type { ReadingOptions } from './reading-options.ts'
import { type FileKind, sniff } from './sniff.ts'

const mostMegabytes = 50

/** Reads the bytes of one kind of file. Heavy libraries are loaded by the reader that needs them, when it does. */
type Reader = (bytes: Uint8Array, options: ReadingOptions) => Document | Promise<Document>

const readers = {
  docx: (bytes) => readDocx(bytes),
  odt: (bytes) => readOdt(bytes),
  fodt: (bytes) => readFlatOdt(bytes),
  text: (bytes) => readPlainText(bytes),
  csv: (bytes) => readCsv(bytes),
  xlsx: readWorkbook,
  doc: (bytes, options) => readDoc(bytes, options),
  rtf: (bytes, options) => readByOffice(bytes, 'rtf', options),
  html: (bytes, options) => readByOffice(bytes, 'html', options),
  pdf: readPdf,
  png: readPicture,
  jpeg: readPicture,
  tiff: readPicture,
  webp: readPicture,
} as const satisfies Partial<Record<FileKind, Reader>>

async function readPdf(bytes: Uint8Array, options: ReadingOptions): Promise<Document> {
  const pdf = await import('./pdf/read-pdf.ts')
  // Recognition is loaded only by a file with pages that are pictures.
  return pdf.readPdf(bytes, options, async (each) => {
    const scan = await import('./scan/start-page-recogniser.ts')
    return scan.startPageRecogniser(each)
  })
}

async function readWorkbook(bytes: Uint8Array): Promise<Document> {
  const { readXlsx } = await import('./xlsx/read-xlsx.ts')
  return readXlsx(bytes)
}

async function readPicture(bytes: Uint8Array, options: ReadingOptions): Promise<Document> {
  const scan = await import('./scan/read-picture.ts')
  return scan.readPicture(bytes, options)
}

/**
 * Reads a file that somebody uploaded, whatever its name promises (of a text it says whether it is a table). Refuses what cannot be read with a code that says what the
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
  const kind = sniff(bytes, fileName)
  if (!isRead(kind)) throw new Refusal(codes[kind], { fileName, ...formatOf(kind) })
  try {
    return await readers[kind](bytes, options)
  } catch (error) {
    // A reader knows only the bytes; the sentence says what the file is, too.
    if (!isRefusal(error)) throw error
    throw new Refusal(error.code, { fileName, ...formatOf(kind), ...error.details }, error.field)
  }
}

function isRead(kind: FileKind): kind is keyof typeof readers {
  return kind in readers
}

/** Why the other kinds of file are not read. */
const codes = {
  docm: 'document.macro_enabled',
  xlsm: 'document.macro_enabled',
  spreadsheet: 'document.is_spreadsheet',
  presentation: 'document.is_presentation',
  zip: 'document.is_zip',
  encrypted: 'document.encrypted',
  gif: 'document.is_picture',
  mhtml: 'document.is_html',
  xml: 'document.is_xml',
  empty: 'document.empty',
  unknown: 'document.damaged',
} as const satisfies Record<Exclude<FileKind, keyof typeof readers>, string>

/** The format by the name that people know; nothing for what has none. */
function formatOf(kind: FileKind): { readonly format?: string } {
  if (kind === 'unknown' || kind === 'empty') return {}
  return { format: names[kind] ?? kind.toUpperCase() }
}

const names: Partial<Record<FileKind, string>> = { fodt: 'ODT', text: 'TXT' }
