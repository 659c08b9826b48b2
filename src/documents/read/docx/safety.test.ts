import { expect, test } from 'vitest'
import { withForgedSizes } from '../../testing/forged-archive.ts'
import { cell, paragraph, row, table, wordFile } from '../../testing/word-file.ts'
import { readDocx } from './read-docx.ts'

const open = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
const close = '</w:body></w:document>'

function nested(depth: number): string {
  return depth === 0 ? paragraph('uvnitř') : table([row([`<w:tc>${nested(depth - 1)}<w:p/></w:tc>`])])
}

test.each([
  ['declares a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${open}<w:p/>${close}`],
  ['uses an entity', `${open}<w:p>&tajne;</w:p>${close}`],
  ['holds a NUL', `${open}<w:p><w:r><w:t>a\u0000b</w:t></w:r></w:p>${close}`],
  ['is cut off', `${open}<w:p>`],
  ['is no XML', 'text'],
  ['has no body', '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'],
])('a document that %s is refused as damaged', (_, xml) => {
  expect(() => readDocx(wordFile({ entries: { 'word/document.xml': xml } }))).toThrow('document.damaged')
})

test('a part that holds more than it declares is refused as damaged', () => {
  const file = wordFile({ body: paragraph('a'.repeat(2_000)) })

  expect(() => readDocx(withForgedSizes(file, 400))).toThrow('document.damaged')
})

test('tables in tables are read to a sensible depth and refused beyond', () => {
  expect(readDocx(wordFile({ body: nested(20) })).blocks).toHaveLength(1)
  expect(() => readDocx(wordFile({ body: nested(200) }))).toThrow('document.too_complex')
})

test('the document is found by its relationship, whatever its name and prefix', () => {
  const xml = paragraph('Lhota').replaceAll('w:', 'ns0:')
  const entries = {
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
    'word/document2.xml': `<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body>${xml}</ns0:body></ns0:document>`,
  }

  expect(readDocx(wordFile({ entries })).blocks).toMatchObject([{ content: [{ text: 'Lhota' }] }])
})

test('a span over more columns than Word has does not run away', () => {
  const body = table([row([cell('A', '<w:gridSpan w:val="999999999"/>'), cell('B', '<w:gridSpan w:val="-5"/>')])])

  expect(readDocx(wordFile({ body })).blocks).toMatchObject([
    { rows: [{ cells: [{ columnSpan: 1_000 }, { column: 1_000, columnSpan: 1 }] }] },
  ])
})
