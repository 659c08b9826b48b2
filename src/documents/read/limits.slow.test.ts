import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { table, wordFile } from '../testing/word-file.ts'
import { readDocx } from './docx/read-docx.ts'
import { entryNames } from './unpack.ts'

test('more than ten thousand entries of an archive are refused', () => {
  const entries = Array.from({ length: 10_001 }, (_, index) => [`${index}.xml`, new Uint8Array()])

  expect(() => entryNames(zipSync(Object.fromEntries(entries)))).toThrow('document.unpacked_too_large')
})

test('a table of more than five thousand rows is refused', () => {
  const rows = Array.from({ length: 5_001 }, () => '<w:tr><w:tc><w:p/></w:tc></w:tr>')

  expect(() => readDocx(wordFile({ body: table(rows) }))).toThrow('document.table_too_long')
  const [kept] = readDocx(wordFile({ body: table(rows.slice(1)) })).blocks
  expect(kept?.kind === 'table' && kept.rows.length).toBe(5_000)
})
