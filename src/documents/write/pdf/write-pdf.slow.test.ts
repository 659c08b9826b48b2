import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type Block, type Document, nowhere, type Table } from '../../model.ts'
import { randomDocument } from '../../testing/random-document.ts'
import { richDocument } from '../../testing/rich-document.ts'
import { countPages } from './count-pages.ts'
import { writePdf } from './write-pdf.ts'

const createdOn = localDate('2026-11-22')
const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }], place: nowhere })
const heading = (text: string, level: 1 | 2 | 3 | 4): Block => ({
  kind: 'heading',
  level,
  content: [{ text }],
  place: nowhere,
})

function table(rows: readonly (readonly string[])[]): Table {
  const cell = (text: string, column: number) => ({ blocks: [paragraph(text)], column, columnSpan: 1, rowSpan: 1 })
  return {
    kind: 'table',
    headerRows: 1,
    widths: [2, 1],
    rows: rows.map((texts) => ({ cells: texts.map(cell) })),
    place: nowhere,
  }
}

function report(...blocks: readonly Block[]): Document {
  return { title: 'Zpráva o plnění', language: 'cs', blocks, footnotes: [] }
}

const long = report(
  heading('Zpráva o plnění', 1),
  paragraph('Obec Horní Lhota'),
  table([['Závazek', 'Stav'], ...Array.from({ length: 60 }, (_, index) => [`Závazek ${index + 1}`, 'splněn'])]),
)

test('the file says that it is tagged, in which language, and that it keeps to PDF/UA-1', async () => {
  const text = new TextDecoder('latin1').decode(await writePdf(long, { createdOn }))

  expect(text.startsWith('%PDF-1.7')).toBe(true)
  expect(text).toContain('/StructTreeRoot')
  expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
  expect(text).toContain('/Lang (cs-CZ)')
  expect(text).toContain('/DisplayDocTitle true')
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('a file for the archive says that it keeps to PDF/A-2a, and one file keeps to one norm', async () => {
  const archive = new TextDecoder('latin1').decode(await writePdf(richDocument, { createdOn, standard: 'a-2a' }))

  expect(archive).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(archive).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  expect(archive).not.toContain('pdfuaid:part')
  expect(archive).toContain('/OutputIntents')
  expect(archive).toContain('/StructTreeRoot')
})

test('pages are counted', async () => {
  expect(await countPages(await writePdf(richDocument, { createdOn }))).toBe(2)
})

test('the same document gives the same bytes', async () => {
  expect(await writePdf(long, { createdOn })).toEqual(await writePdf(long, { createdOn }))
})

test('any document of the model can be printed', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, fc.constantFrom('ua-1', 'a-2a'), async (document, standard) => {
      expect((await writePdf(document, { createdOn, captions: true, standard })).length).toBeGreaterThan(1_000)
    }),
    { numRuns: 60, seed: 108_2006 },
  )
})

test.each([
  ['without title and text', { ...report(), title: null }],
  ['that begins with a lower heading', report(heading('Oddíl', 3), heading('Část', 2))],
  ['with an empty heading and paragraph', report(heading('', 1), paragraph(''))],
  ['with an empty table', report({ ...table([]), headerRows: 1 })],
  ['that is only the heading of a table', report(table([['a', 'b']]))],
  ['with signs that the font lacks', report(paragraph('☒ ano ☐ ne → 🙂 漢 e\u0301 a\u200db \u2011 \ufffd'))],
  ['with page breaks around and in a cell', report(pageBreak(), table([['a', 'b']]), pageBreak(), pageBreak())],
  ['in another language', { ...report(heading('Report', 1)), language: 'en' }],
  ['in no language that there is', { ...report(heading('?', 1)), language: '??' }],
])('a document %s can be printed', async (_, document) => {
  expect((await writePdf(document, { createdOn })).length).toBeGreaterThan(1_000)
})

describe.skipIf(!hasPoppler)('as poppler sees the file', () => {
  test('the heading of a table is repeated on its second page and tagged as heading', async () => {
    const file = await saved(long)

    expect(textOn(2, file)).toContain('Závazek')
    expect(textOn(2, file)).toContain('Strana 2 z 2')
    const tags = tagsIn(file)
    expect(tags.filter((tag) => tag === 'TH')).toHaveLength(2)
    expect(tags.filter((tag) => tag === 'TD')).toHaveLength(120)
    expect(tags).toEqual(expect.arrayContaining(['H1', 'P', 'Table', 'THead', 'TBody', 'TR']))
  })

  test('a note in the heading of a table stands under the table, with a letter for its mark', async () => {
    const [title, lead, schedule] = long.blocks
    if (title === undefined || lead === undefined || schedule?.kind !== 'table')
      throw new Error('The report has changed.')
    const noted: Block = { kind: 'paragraph', content: [{ text: 'Závazek', footnote: 0 }], place: nowhere }
    const [first, ...rows] = schedule.rows
    const cells = (first?.cells ?? []).map((cell) => (cell.column === 0 ? { ...cell, blocks: [noted] } : cell))
    const blocks = [title, lead, { ...schedule, rows: [{ cells }, ...rows] }]
    const file = await saved({ ...report(...blocks), footnotes: [{ content: [{ text: 'podle harmonogramu' }] }] })

    expect(textOn(1, file)).toContain('Závazeka')
    expect(textOn(2, file)).toMatch(/Závazeka[\s\S]*Závazek 60[\s\S]*apodle harmonogramu/)
    expect(tagsIn(file).filter((tag) => tag === 'TH')).toHaveLength(2)
  })

  test('what a table is about stands above it and is tagged as its caption', async () => {
    const captioned = {
      ...table([
        ['Závazek', 'Stav'],
        ['Jednání', 'splněn'],
      ]),
      caption: 'Závazky obou stran',
    }
    const file = await saved(report(heading('Zpráva', 1), captioned), { captions: true })

    expect(textOn(1, file)).toMatch(/Zpráva\s+Závazky obou stran\s+Závazek/)
    expect(tagsIn(file).filter((tag) => tag === 'Caption')).toHaveLength(1)
    expect(tagsIn(file).filter((tag) => tag === 'Figure')).toHaveLength(0)
    expect(textOn(1, await saved(report(captioned)))).not.toContain('Závazky obou stran')
  })

  test('what looks like code is printed as it is', async () => {
    expect(textOn(1, await saved(report(heading('Zpráva', 1), paragraph('#panic() $x$ *a* _b_ <c> @d'))))).toContain(
      '#panic() $x$ *a* _b_ <c> @d',
    )
  })

  test('a tab parts the words on its two sides', async () => {
    expect(textOn(1, await saved(report(heading('Podpisy', 1), paragraph('starosta\t\tředitelka'))))).toMatch(
      /starosta\s+ředitelka/,
    )
  })

  test('lists are tagged as lists, notes as notes', async () => {
    const item = (text: string, level: number, marker: 'bullet' | 'number'): Block => ({
      kind: 'paragraph',
      content: [{ text }],
      list: { level, marker },
      place: nowhere,
    })
    const noted: Block = { kind: 'paragraph', content: [{ text: 'text', footnote: 0 }], place: nowhere }
    const lists = [item('první', 0, 'number'), item('pod prvním', 1, 'bullet'), item('druhý', 0, 'number')]
    const file = await saved({
      ...report(heading('Zpráva', 1), ...lists, noted),
      footnotes: [{ content: [{ text: 'poznámka' }] }],
    })

    expect(tagsIn(file).filter((tag) => tag === 'LI')).toHaveLength(3)
    expect(tagsIn(file).filter((tag) => tag === 'Note')).toHaveLength(1)
    expect(textOn(1, file)).toMatch(/1\. první\s+• pod prvním\s+2\. druhý/)
  })
})

function pageBreak(): Block {
  return { kind: 'page-break', place: nowhere }
}

async function saved(document: Document, options: { readonly captions?: boolean } = {}): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'spoluplan-')), 'zprava.pdf')
  writeFileSync(file, await writePdf(document, { createdOn, ...options }))
  return file
}

function textOn(page: number, file: string): string {
  return execFileSync('pdftotext', ['-f', `${page}`, '-l', `${page}`, file, '-'], { encoding: 'utf8' }).replaceAll(
    '\u00a0',
    ' ',
  )
}

/** Names of the tags of the structure tree, in their order. */
function tagsIn(file: string): readonly string[] {
  const tree = spawnSync('pdfinfo', ['-struct', file], { encoding: 'utf8' }).stdout
  return tree.split('\n').flatMap((line) => /^\s*([A-Z][A-Za-z0-9]*)\b/.exec(line)?.[1] ?? [])
}
