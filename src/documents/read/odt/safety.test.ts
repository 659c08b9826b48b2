import { expect, test } from 'vitest'
import { withForgedSizes } from '../../testing/forged-archive.ts'
import { fodtFile, odtFile, odtParagraph } from '../../testing/odt-file.ts'
import { textOf } from '../../text.ts'
import { readFlatOdt, readOdt } from './read-odt.ts'

const manifest = (inside: string) =>
  `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${inside}</manifest:manifest>`

test('a flat file says the same as the archive', () => {
  const parts = { body: odtParagraph('Lhota'), meta: '<dc:title>Popis</dc:title>' }

  expect(readFlatOdt(fodtFile(parts))).toEqual(readOdt(odtFile(parts)))
})

test.each([
  ['declares a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['is cut off', '<a><b>'],
  ['holds a NUL', '<a>\u0000</a>'],
  ['has no text', '<a/>'],
])('content that %s is refused as damaged', (_, xml) => {
  expect(() => readOdt(odtFile({ entries: { 'content.xml': xml } }))).toThrow('document.damaged')
})

test('a billion laughs do not come out', () => {
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]><a>&c;</a>`

  expect(() => readOdt(odtFile({ entries: { 'content.xml': laughs } }))).toThrow('document.damaged')
})

test.each([
  ['one part', manifest('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'), 'content.xml'],
  ['the whole archive', manifest(''), 'encrypted-package'],
])('a file that locks %s is refused as locked', (_, xml, entry) => {
  const file = odtFile({ entries: { 'META-INF/manifest.xml': xml, [entry]: '\u0001\u0002' } })

  expect(() => readOdt(file)).toThrow('document.encrypted')
})

test('macros are refused; the list of an empty library is none', () => {
  const withEntry = (entry: string) => odtFile({ body: odtParagraph('a'), entries: { [entry]: '<a/>' } })
  const flat = '<office:scripts><ooo:module>Sub Main</ooo:module></office:scripts>'

  expect(() => readOdt(withEntry('Basic/Standard/Module1.xml'))).toThrow('document.macro_enabled')
  expect(() => readOdt(withEntry('Scripts/python/makro.py'))).toThrow('document.macro_enabled')
  expect(() => readFlatOdt(fodtFile({ styles: flat }))).toThrow('document.macro_enabled')
  expect(textOf(readOdt(withEntry('Basic/Standard/script-lb.xml')))).toBe('a')
})

test('a part that holds more than it declares is refused as damaged', () => {
  expect(() => readOdt(withForgedSizes(odtFile({ body: odtParagraph('a'.repeat(3_000)) }), 500))).toThrow(
    'document.damaged',
  )
})
