import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { compoundFile } from '../testing/compound-file.ts'
import { fodtFile, odtFile, odtParagraph } from '../testing/odt-file.ts'
import { paragraph, wordFile } from '../testing/word-file.ts'
import { readDocument } from './read-document.ts'

function holding(...streams: readonly string[]): Uint8Array {
  return compoundFile(Object.fromEntries(streams.map((name) => [name, new Uint8Array()])))
}

/** The beginning of an old Word text with the flag of a password. */
const locked = new Uint8Array([0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, 0x01])

function office(mediaType: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override ContentType="application/${mediaType}"/></Types>`),
  })
}

function openDocument(kind: string): Uint8Array {
  return zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': strToU8('<a/>') })
}

function flat(kind: string): Uint8Array {
  return strToU8(`<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.${kind}"/>`)
}

const openXml = 'vnd.openxmlformats-officedocument'
const cases: readonly (readonly [string, string, Uint8Array])[] = [
  ['an empty file', 'document.empty', new Uint8Array()],
  ['a file over 50 MB', 'document.too_large', new Uint8Array(50 * 1024 * 1024 + 1)],
  ['a file behind a password', 'document.encrypted', holding('EncryptedPackage', 'EncryptionInfo')],
  ['an old Word text behind a password', 'document.encrypted', compoundFile({ WordDocument: locked })],
  ['an old Word text with macros', 'document.macro_enabled', holding('WordDocument', 'Macros')],
  ['a sheet of an old Excel', 'document.is_spreadsheet', holding('Workbook')],
  ['slides of an old PowerPoint', 'document.is_presentation', holding('PowerPoint Document')],
  ['an unknown container', 'document.damaged', holding('Cokoli')],
  ['an RTF without LibreOffice', 'document.is_rtf', strToU8('{\\rtf1\\ansi text}')],
  [
    'a web page without LibreOffice',
    'document.is_html',
    strToU8('\ufeff\n<!DOCTYPE html><html><body>Lhota</body></html>'),
  ],
  ['a web page saved in one file', 'document.is_html', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related\n')],
  ['another XML', 'document.is_xml', strToU8('<?xml version="1.0"?><faktura/>')],
  ['a flat sheet of LibreOffice', 'document.is_spreadsheet', flat('spreadsheet')],
  ['an old Word text that is none', 'document.legacy_doc', holding('WordDocument')],
  ['a GIF', 'document.is_picture', strToU8('GIF89a')],
  ['a sheet of LibreOffice', 'document.is_spreadsheet', openDocument('spreadsheet')],
  ['slides of LibreOffice', 'document.is_presentation', openDocument('presentation')],
  ['a workbook without its sheets', 'document.damaged', office(`${openXml}.spreadsheetml.sheet.main+xml`)],
  ['a binary workbook', 'document.is_spreadsheet', office('vnd.ms-excel.sheet.binary.macroEnabled.main')],
  ['a workbook with macros', 'document.macro_enabled', office('vnd.ms-excel.sheet.macroEnabled.main+xml')],
  ['slides of PowerPoint', 'document.is_presentation', office(`${openXml}.presentationml.presentation.main+xml`)],
  ['a document with macros', 'document.macro_enabled', office('vnd.ms-word.document.macroEnabled.main+xml')],
  [
    'a Word file with a project of macros',
    'document.macro_enabled',
    wordFile({ entries: { 'word/vbaProject.bin': 'x' } }),
  ],
  ['an ODT with macros', 'document.macro_enabled', odtFile({ entries: { 'Basic/Standard/Module1.xml': '<a/>' } })],
  ['an ODT behind a password', 'document.encrypted', odtFile({ entries: { 'encrypted-package': 'x' } })],
  ['an archive', 'document.is_zip', zipSync({ 'popis.docx': strToU8('x') })],
  ['an archive that was cut off', 'document.damaged', wordFile({}).subarray(0, 200)],
  ['a text with a NUL', 'document.damaged', strToU8(`${'Lhota '.repeat(1_000)}\u0000`)],
  ['a text of blanks', 'document.empty', strToU8(' \n\n')],
  ['a Word file without its document', 'document.damaged', office(`${openXml}.wordprocessingml.document.main+xml`)],
  ['anything else', 'document.damaged', new Uint8Array([0, 1, 2, 3])],
]

test.each(cases)('%s is refused with %s and a sentence in both languages', async (_, code, bytes) => {
  const refusal = await refusalOf(readDocument(bytes, 'popis.docx', { office: 'none' }))

  expect(refusal?.code).toBe(code)
  for (const language of ['cs', 'en'] as const) expect(Object.keys(messagesIn(language).refusals)).toContain(code)
})

test('a picture is called by its format', async () => {
  const refusal = await refusalOf(readDocument(strToU8('GIF89a'), 'sken.docx'))

  expect(messagesIn('cs').documents.refusals['document.is_picture'](refusal?.details ?? {})).toContain('GIF')
})

test('a file that is broken is called by its format, whatever its name', async () => {
  const cut = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a>') })
  const refusal = await refusalOf(readDocument(cut, 'popis.docx'))

  expect(refusal).toMatchObject({ code: 'document.damaged', details: { format: 'ODT', fileName: 'popis.docx' } })
  expect(messagesIn('cs').documents.refusals['document.damaged'](refusal?.details ?? {})).toContain('ve formátu ODT')
})

test.each([
  ['a Word file', wordFile({ body: paragraph('Lhota') })],
  ['an ODT', odtFile({ body: odtParagraph('Lhota') })],
  ['a flat ODT', fodtFile({ body: odtParagraph('Lhota') })],
  ['a text', strToU8('Lhota')],
  ['a text in UTF-16', new Uint8Array([0xff, 0xfe, ...strToU8('L\0h\0o\0t\0a\0')])],
])('%s is read whatever its name', async (_, bytes) => {
  expect((await readDocument(bytes, 'popis.pdf')).blocks).toMatchObject([{ content: [{ text: 'Lhota' }] }])
})

async function refusalOf(attempt: Promise<unknown>): Promise<Refusal | null> {
  try {
    await attempt
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  return null
}
