import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { mediaTypeOf } from './media-type.ts'
import { paragraph, wordFile } from './testing/word-file.ts'

test.each<[string, Uint8Array, string]>([
  ['a Word file', wordFile({ body: paragraph('Lhota') }), /wordprocessingml\.document$/.source],
  ['a PDF', strToU8('%PDF-1.7'), '^application/pdf$'],
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), '^image/jpeg$'],
  ['an archive', zipSync({ 'popis.docx': strToU8('x') }), '^application/zip$'],
  ['a plain text', strToU8('Lhota\n'), '^text/plain$'],
  ['nothing', new Uint8Array(), '^application/octet-stream$'],
])('%s is known by its bytes', (_, bytes, type) => {
  expect(mediaTypeOf(bytes)).toMatch(new RegExp(type))
})
