import { strFromU8 } from 'fflate'
import { openCompoundFile } from './compound-file.ts'
import { decodeText, isUtf16 } from './plain-text/decode-text.ts'
import { entryNames, unpack } from './unpack.ts'

/** What a file is, by its content. The media type that a browser declares proves nothing. */
export type FileKind =
  | 'docx'
  | 'docm'
  | 'odt'
  | 'fodt'
  | 'xlsx'
  | 'xlsm'
  | 'csv'
  | 'spreadsheet'
  | 'presentation'
  | 'zip'
  | 'pdf'
  | 'rtf'
  | 'doc'
  | 'encrypted'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff'
  | 'webp'
  | 'html'
  | 'mhtml'
  | 'xml'
  | 'text'
  | 'empty'
  | 'unknown'

/**
 * Recognises a file by its first bytes; inside archives and old Office files by what they hold. Only which text is a table
 * nothing but its name says.
 */
export function sniff(bytes: Uint8Array, fileName = ''): FileKind {
  if (bytes.length === 0) return 'empty'
  const [kind] = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte)) ?? []
  if (kind === 'archive') return archiveKind(bytes)
  if (kind === 'compound') return compoundKind(bytes)
  if (kind === 'riff') return asciiIn(bytes, 8, 12) === 'WEBP' ? 'webp' : 'unknown'
  if (kind !== undefined) return kind
  // PDF readers accept the signature anywhere in the first kilobyte (ISO 32000-1, annex H).
  if (asciiIn(bytes, 0, 1_024).includes('%PDF-')) return 'pdf'
  if (!isText(bytes)) return 'unknown'
  const text = textKind(bytes)
  return text === 'text' && /\.(?:csv|tsv)$/i.test(fileName) ? 'csv' : text
}

const signatures: readonly (readonly [FileKind | 'archive' | 'compound' | 'riff', readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['riff', [0x52, 0x49, 0x46, 0x46]],
]

function archiveKind(bytes: Uint8Array): FileKind {
  const names = entryNames(bytes)
  if (names.has('[Content_Types].xml')) {
    const types = textOfEntry(bytes, '[Content_Types].xml')
    if (/macroEnabled/.test(types) && /ms-word/.test(types)) return 'docm'
    if (names.has('word/vbaProject.bin')) return 'docm'
    if (/wordprocessingml\.(?:document|template)\.main\+xml/.test(types)) return 'docx'
    if (names.has('xl/vbaProject.bin') || /ms-excel\.(?:sheet|template)\.macroEnabled/.test(types)) return 'xlsm'
    if (/spreadsheetml\.(?:sheet|template)\.main\+xml/.test(types)) return 'xlsx'
    if (/spreadsheetml|ms-excel/.test(types)) return 'spreadsheet'
    if (/presentationml|ms-powerpoint/.test(types)) return 'presentation'
  }
  return names.has('mimetype') ? openDocumentKind(textOfEntry(bytes, 'mimetype')) : 'zip'
}

function openDocumentKind(mediaType: string): FileKind {
  const kind = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(mediaType)?.[1]
  if (kind === 'text') return 'odt'
  return kind === 'spreadsheet' || kind === 'presentation' ? kind : 'zip'
}

/** Old Office files and encrypted new ones are one container. What it holds is told by the names of its streams. */
function compoundKind(bytes: Uint8Array): FileKind {
  const { names, start } = openCompoundFile(bytes)
  if (names.has('EncryptedPackage')) return 'encrypted'
  if (names.has('WordDocument')) {
    if (isLocked(start('WordDocument'))) return 'encrypted'
    return names.has('Macros') || names.has('_VBA_PROJECT') ? 'docm' : 'doc'
  }
  if (names.has('Workbook') || names.has('Book')) return 'spreadsheet'
  return names.has('PowerPoint Document') ? 'presentation' : 'unknown'
}

/** The flag `fEncrypted` at the beginning of an old Word text ([MS-DOC], 2.5.2). */
function isLocked(text: Uint8Array): boolean {
  return ((text[11] ?? 0) & 0x01) !== 0
}

function textOfEntry(bytes: Uint8Array, name: string): string {
  const content = unpack(bytes, (each) => each === name).get(name)
  return content === undefined ? '' : strFromU8(content)
}

/** Text has no control characters. In the old Czech code page any other byte is a letter; UTF-16 says what it is. */
function isText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true
  const start = bytes.subarray(0, 4_096)
  const controls = start.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))
  return controls.length === 0
}

/** Formats that are written as text. */
function textKind(bytes: Uint8Array): FileKind {
  const start = (isUtf16(bytes) ? decodeText(bytes.subarray(0, 8_192)) : asciiIn(bytes, 0, 8_192))
    .replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*/, '')
    .toLowerCase()
  if (/^(?:mime-version|from|message-id|received):.*\n/.test(start) && start.includes('multipart/related'))
    return 'mhtml'
  if (!start.startsWith('<')) return 'text'
  if (start.includes('office:mimetype=')) {
    const kind = openDocumentKind(/office:mimetype=["']([^"']*)/.exec(start)?.[1] ?? '')
    return kind === 'odt' ? 'fodt' : kind === 'zip' ? 'xml' : kind
  }
  if (/<(?:html|head|body|!doctype html)\b/.test(start)) return 'html'
  return start.startsWith('<?xml') ? 'xml' : 'text'
}

function asciiIn(bytes: Uint8Array, from: number, to: number): string {
  return strFromU8(bytes.subarray(from, to), true)
}
