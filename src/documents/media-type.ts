import { type FileKind, sniff } from './read/sniff.ts'

/**
 * What the bytes are by their content, whatever the name of the file or a browser says (RFC 6838).
 * @example mediaTypeOf(bytes) // 'application/pdf'
 */
export function mediaTypeOf(bytes: Uint8Array): string {
  return mediaTypes[sniff(bytes)]
}

const unknown = 'application/octet-stream'

const mediaTypes: Record<FileKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  docm: 'application/vnd.ms-word.document.macroEnabled.12',
  odt: 'application/vnd.oasis.opendocument.text',
  fodt: 'application/vnd.oasis.opendocument.text-flat-xml',
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
