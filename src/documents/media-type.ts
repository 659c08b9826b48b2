import { type FileKind, sniff } from './read/sniff.ts'

/**
 * What the bytes are by their content, whatever a browser says (RFC 6838); of a text its name says whether it is a table.
 * @example mediaTypeOf(bytes) // 'application/pdf'
 */
export function mediaTypeOf(bytes: Uint8Array, fileName = ''): string {
  return mediaTypes[sniff(bytes, fileName)]
}

const unknown = 'application/octet-stream'

const mediaTypes: Record<FileKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  docm: 'application/vnd.ms-word.document.macroEnabled.12',
  odt: 'application/vnd.oasis.opendocument.text',
  fodt: 'application/vnd.oasis.opendocument.text-flat-xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  csv: 'text/csv',
  spreadsheet: unknown,
  presentation: unknown,
  zip: 'application/zip',
  pdf: 'application/pdf',
  rtf: 'application/rtf',
  doc: 'application/msword',
  encrypted: unknown,
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  tiff: 'image/tiff',
  webp: 'image/webp',
  html: 'text/html',
  mhtml: 'multipart/related',
  xml: 'application/xml',
  text: 'text/plain',
  empty: unknown,
  unknown,
}

/** Whether the file is a table and nothing else: a workbook or a table saved as text. */
export function isTableFile(bytes: Uint8Array, fileName: string): boolean {
  const kind = sniff(bytes, fileName)
  return kind === 'xlsx' || kind === 'csv'
}
