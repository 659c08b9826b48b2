import * as fc from 'fast-check'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Block, type Document, nowhere } from '../../model.ts'
import { readDocx } from '../../read/docx/read-docx.ts'
import { placesIn } from '../../sandbox/sandbox.ts'
import { comparable } from '../../testing/comparable.ts'
import { withForgedSizes } from '../../testing/forged-archive.ts'
import { letterheadFile } from '../../testing/letterhead-file.ts'
import { randomDocument } from '../../testing/random-document.ts'
import { richDocument } from '../../testing/rich-document.ts'
import { paragraph } from '../../testing/word-file.ts'
import { textOf } from '../../text.ts'
import { fillLetterhead } from './fill-letterhead.ts'
import { readPlaces } from './places-in.ts'

const texts = { c_j: 'MUHL/12/2026', datum: '14. 1. 2027', obec: 'Horní Lhota' }
const onlyText = paragraph('{{obsah}}')

describe('the places of a letterhead', () => {
  test('are found in the text and in the header, also where Word has cut them into pieces', async () => {
    expect(await placesIn(letterheadFile())).toEqual(['c_j', 'datum', 'obsah', 'obec'])
  })

  test('are told as they are, so that one that nobody knows can be named and a missing one, too', async () => {
    expect(await readPlaces(letterheadFile({ body: `${onlyText}${paragraph('{{psc}} {{psc}}')}` }))).toEqual([
      'obsah',
      'psc',
      'psc',
      'obec',
    ])
    expect(await readPlaces(letterheadFile({ body: paragraph('Město') }))).toEqual(['obec'])
  })

  test.each([
    ['{{c_j}', '{{c_j}'],
    ['{c_j}}', '{c_j}}'],
    ['{c_j}', '{c_j}'],
    ['č. j. {{c_', '{{c_'],
    ['{{ {{c_j}} }}', '{{'],
  ])('a broken one is named: %s', async (words, place) => {
    await expect(readPlaces(letterheadFile({ body: `${onlyText}${paragraph(words)}` }))).rejects.toMatchObject({
      code: 'document.letterhead_place_broken',
      details: { place: expect.stringContaining(place) },
    })
  })

  test('braces that are no place are text', async () => {
    expect(await readPlaces(letterheadFile({ body: `${onlyText}${paragraph('množina {1; 2}')}` }))).toEqual([
      'obsah',
      'obec',
    ])
  })

  const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${onlyText}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`
  test.each([
    ['in a line with other words', { body: paragraph('Text: {{obsah}}') }, 'document.letterhead_text_in_line'],
    ['in the header', { body: paragraph('Město'), header: onlyText }, 'document.letterhead_text_elsewhere'],
    ['in a text box', { body: box }, 'document.letterhead_text_elsewhere'],
  ])('the one for the text must not stand %s', async (_, parts, code) => {
    await expect(readPlaces(letterheadFile(parts))).rejects.toThrow(code)
  })
})

describe('a paper on a letterhead', () => {
  test('has its headings, lists, tables and notes between what stands on the letterhead', async () => {
    const read = readDocx(await fillLetterhead(letterheadFile(), richDocument, texts))
    const [reference, day, attachments, hours, ...blocks] = read.blocks

    expect([reference, day, attachments, hours].map((block) => block && wordsOf(block))).toEqual([
      'Č. j.: MUHL/12/2026',
      'Datum: 14. 1. 2027',
      'Přílohy jsou volné.',
      'Úřední hodiny',
    ])
    expect(attachments).toMatchObject({ list: { marker: 'bullet' } })
    expect(read.header).toBe('Horní Lhota')
    expect(read.title).toBe(richDocument.title)
    expect(read.origin).toBe(richDocument.origin)
    expect(read.footnotes).toHaveLength(3)
    expect(contentOf(blocks.slice(0, -1))).toEqual(contentOf(richDocument.blocks))
    expect(textOf(blocks.at(-1) ?? richDocument)).toBe('Město Horní Lhota')
  })

  test('wears the styles of the letterhead where it has them, and ours where it does not', async () => {
    const entries = unzipSync(await fillLetterhead(letterheadFile(), richDocument, texts))
    const document = partOf(entries, 'word/document.xml')
    const styles = partOf(entries, 'word/styles.xml')

    expect(document).toContain('<w:pStyle w:val="Nadpis1"/>')
    expect(document).not.toContain('<w:pStyle w:val="Heading1"/>')
    expect(document).not.toContain('<w:pStyle w:val="Heading2"/>')
    for (const [, id] of document.matchAll(/<w:[pr]Style w:val="(\w+)"/g))
      expect(styles.split(`w:styleId="${id}"`), id).toHaveLength(2)
    for (const [, id] of styles.matchAll(/<w:basedOn w:val="(\w+)"/g))
      expect(styles.split(`w:styleId="${id}"`), id).toHaveLength(2)
  })

  test('whatever the document, its content is read back', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        const read = readDocx(await fillLetterhead(letterheadFile({ body: onlyText, footnotes: '' }), document, texts))

        expect(contentOf(read.blocks, read.footnotes)).toEqual(contentOf(document.blocks, document.footnotes))
      }),
      { numRuns: 20, seed: 108_2006 },
    )
  })

  test('what people wrote in braces is text, also when it looks like a place', async () => {
    const document: Document = {
      ...richDocument,
      blocks: [
        { kind: 'paragraph', content: [{ text: 'a {{c_j}} {', bold: true }, { text: '{obsah}}' }], place: nowhere },
      ],
    }
    const filled = await fillLetterhead(letterheadFile(), document, { ...texts, c_j: '{{datum}} a {{obsah}}' })
    const words = readDocx(filled).blocks.map(wordsOf)

    expect(words).toContain('Č. j.: {{datum}} a {{obsah}}')
    expect(words).toContain('a {{c_j}} {{obsah}}')
  })

  test('a place without words is left empty, one that nobody knows is named', async () => {
    const words = readDocx(await fillLetterhead(letterheadFile(), richDocument, { ...texts, c_j: '' })).blocks[0]

    expect(words && textOf(words).trim()).toBe('Č. j.:')
    await expect(fillLetterhead(letterheadFile(), richDocument, { obec: 'Horní Lhota' })).rejects.toMatchObject({
      code: 'document.letterhead_place_unknown',
      details: { place: '{{c_j}}' },
    })
  })
})

describe('a file that is no letterhead', () => {
  const template = letterheadFile()

  test.each([
    ['a text', new TextEncoder().encode('Město Horní Lhota'), 'document.letterhead_not_docx'],
    ['an archive', zipSync({ 'a.txt': new Uint8Array(3) }), 'document.letterhead_not_docx'],
    ['with macros', letterheadFile({ entries: { 'word/vbaProject.bin': 'x' } }), 'document.macro_enabled'],
    ['with controls of Windows', letterheadFile({ entries: { 'word/activeX/a.bin': 'x' } }), 'document.macro_enabled'],
    ['with forged sizes', withForgedSizes(template, 1_000), 'document.damaged'],
    [
      'with entities',
      letterheadFile({ entries: { 'word/header.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }),
      'document.damaged',
    ],
    [
      'of zeros',
      letterheadFile({ entries: { 'word/media/a.bin': '0'.repeat(65_000_000) } }),
      'document.unpacked_too_large',
    ],
  ])('%s is refused', async (_, file, code) => {
    await expect(readPlaces(file)).rejects.toThrow(code)
  })

  test('one that would load its template from elsewhere does so no more', async () => {
    const entries = {
      'word/settings.xml':
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId1"/></w:settings>',
      'word/_rels/settings.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://elsewhere.example/a.dotm" TargetMode="External"/></Relationships>',
    }
    const filled = unzipSync(await fillLetterhead(letterheadFile({ entries }), richDocument, texts))

    expect(
      Object.values(filled)
        .map((content) => strFromU8(content))
        .join(''),
    ).not.toContain('elsewhere.example')
    expect(partOf(filled, 'word/settings.xml')).not.toContain('attachedTemplate')
  })
})

function wordsOf(block: Block): string {
  return textOf(block).replaceAll('\u00a0', ' ')
}

function partOf(entries: Readonly<Record<string, Uint8Array>>, path: string): string {
  return strFromU8(entries[path] ?? new Uint8Array())
}

/** The blocks as they are compared: notes by what they say, codes left out, since no reader gives them back. */
function contentOf(blocks: Document['blocks'], footnotes: Document['footnotes'] = []): unknown {
  const kept = blocks.filter(({ kind }) => kind !== 'qr-code')
  const compared = comparable({ title: null, language: 'cs', blocks: kept, footnotes })
  return footnotes.length > 0
    ? compared
    : JSON.parse(JSON.stringify(compared).replace(/"footnote":\d+/g, '"footnote":0'))
}
