import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../index.ts'
import { findOffice } from '../../read/doc/find-office.ts'
import { savedByOffice } from '../../testing/by-office.ts'
import { docxFaults } from '../../testing/docx-faults.ts'
import { letterheadFile } from '../../testing/letterhead-file.ts'
import { randomDocument } from '../../testing/random-document.ts'
import { richDocument } from '../../testing/rich-document.ts'
import { fillLetterhead } from '../letterhead/fill-letterhead.ts'
import { writeDocx } from './write-docx.ts'

const texts = { c_j: 'MUHL/12/2026', datum: '14. 1. 2027', obec: 'Horní Lhota' }

test('Word has nothing to repair in what we write', async () => {
  expect(docxFaults(await writeDocx(richDocument))).toEqual([])
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      expect(docxFaults(await writeDocx(document))).toEqual([])
    }),
    { numRuns: 25, seed: 29_500 },
  )
})

test.each([
  ['two pieces with one id', /w:id="\d+"/g, 'w:id="9"', 'bookmark 9 is there twice'],
  ['a style that is not there', /w:val="Heading2"/, 'w:val="Nadpis"', 'style Nadpis is not defined'],
  ['a note that is not there', /footnoteReference w:id="1"/, 'footnoteReference w:id="7"', 'note 7 is not defined'],
  ['a list that is not there', /<w:p>/, '<w:p><w:numPr><w:numId w:val="99"/></w:numPr>', 'list 99 is not defined'],
])('a fault would be noticed: %s', async (_, found, put, fault) => {
  const entries = unzipSync(await writeDocx(richDocument))
  const xml = strFromU8(entries['word/document.xml'] ?? new Uint8Array()).replace(found, put)

  expect(docxFaults(zipSync({ ...entries, 'word/document.xml': strToU8(xml) }))).toContain(fault)
})

test('nor in what we write on a letterhead', async () => {
  expect(docxFaults(letterheadFile())).toEqual([])
  expect(docxFaults(await fillLetterhead(letterheadFile(), richDocument, texts))).toEqual([])
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      expect(docxFaults(await fillLetterhead(letterheadFile(), document, texts))).toEqual([])
    }),
    { numRuns: 10, seed: 29_500 },
  )
})

test('headings, table headings, links, language and title are what Word calls so', async () => {
  const entries = unzipSync(await writeDocx(richDocument))
  const part = (path: string): string => strFromU8(entries[path] ?? new Uint8Array())
  const document = part('word/document.xml')

  expect(part('docProps/core.xml')).toContain('<dc:title>Zpráva o plnění popisu spolupráce</dc:title>')
  expect(part('word/styles.xml')).toContain('<w:lang w:val="cs-CZ"/>')
  expect(part('word/settings.xml')).toContain('<w:autoHyphenation')
  expect(document.match(/<w:pStyle w:val="Heading[1-3]"\/>/g)).toHaveLength(6)
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(document).toContain('<w:tblCaption w:val="Závazky obou stran"/>')
  expect(document.match(/<w:hyperlink\b/g)).toHaveLength(2)
  expect(part('word/_rels/document.xml.rels')).toContain(
    'https://www.horni-lhota.example/socialni-zaclenovani?rok=2026&amp;dil=1',
  )
})

const office = findOffice() ?? ''

describe.skipIf(office === '' && !process.env['CI'])('LibreOffice', () => {
  test.each([
    ['a paper', () => writeDocx(richDocument)],
    ['a letterhead', () => fillLetterhead(letterheadFile(), richDocument, texts)],
  ])('opens %s and finds everything that is in it', async (_, write) => {
    const written = await write()
    const [before, after] = await Promise.all([
      readDocument(written, 'paper.docx'),
      savedByOffice(written, 'odt', office).then((file) => readDocument(file, 'paper.odt')),
    ])

    expect(outline(after)).toEqual(outline(before))
    expect(after.footnotes).toHaveLength(before.footnotes.length)
    expect(after.language).toBe('cs')
  })
})

/** Headings with their levels, list items and the sizes of tables, in their order. */
function outline({ blocks }: Awaited<ReturnType<typeof readDocument>>): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`h${block.level} ${block.content.map(({ text }) => text).join('')}`]
    if (block.kind === 'table') return [`${block.headerRows}/${block.rows.map(({ cells }) => cells.length).join()}`]
    return block.kind === 'paragraph' && block.list !== undefined ? [`${block.list.marker} ${block.list.level}`] : []
  })
}
