import { readdirSync } from 'node:fs'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { picturePdf } from '../../../../test/forms/writers/picture-pdf.ts'
import { type Block, type Box, type Document, nowhere, type Row, type Table } from '../../model.ts'
import { flattenBlocks, textOf } from '../../text.ts'
import { readDocument } from '../read-document.ts'
import type { PageProgress } from '../reading-options.ts'
import { asScanned } from './testing/as-scanned.ts'
import { distance } from './testing/distance.ts'
import { forgedSize } from './testing/forged-size.ts'
import { printedPages } from './testing/printed-pages.ts'
import { ruledPdf } from './testing/ruled-pdf.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }], place: nowhere })
const item = (text: string): Block => ({
  kind: 'paragraph',
  content: [{ text }],
  list: { level: 0, marker: 'bullet' },
  place: nowhere,
})
const cell = (column: number, blocks: readonly Block[], columnSpan = 1, rowSpan = 1) => ({
  column,
  columnSpan,
  rowSpan,
  blocks,
})
const row = (...texts: readonly string[]): Row => ({
  cells: texts.map((text, column) => cell(column, [paragraph(text)])),
})
const table = (widths: readonly number[], ...rows: readonly Row[]): Table => ({
  kind: 'table',
  headerRows: 0,
  widths,
  rows,
  place: nowhere,
})

const paper: Document = {
  title: 'Popis spolupráce',
  language: 'cs',
  footnotes: [],
  blocks: [
    { kind: 'heading', level: 1, content: [{ text: 'Popis spolupráce obce Horní Lhota' }], place: nowhere },
    table(
      [4, 6],
      row('Územní celek', 'Obec Horní Lhota'),
      row('IČ', '99999901'),
      row('Manažer sociálního začleňování', 'Mgr. Žofie Říčařová, vedoucí odboru'),
    ),
    paragraph('Obec přispívá k výstupům projektu a uvolní své pracovníky k účasti na vzdělávání v rozsahu 40 hodin.'),
    table([1], {
      cells: [cell(0, [paragraph('Témata spolupráce:'), item('Bydlení a dluhy'), item('Bezpečnost ve městě')])],
    }),
    table(
      [3, 5, 4, 3],
      row('Činnost', 'Specifikace', 'Odpovědnost', 'Termín'),
      { cells: [cell(0, [paragraph('Období březen 2023 – únor 2027')], 4)] },
      {
        cells: [
          cell(0, [paragraph('Lokální partnerství')], 1, 2),
          cell(1, [paragraph('Jednání a přenos informací mezi členy')]),
          cell(2, [paragraph('Organizační zajištění')]),
          cell(3, [paragraph('4x ročně')]),
        ],
      },
      {
        cells: [
          cell(1, [paragraph('Vyhodnocení spolupráce')]),
          cell(2, [paragraph('Předložení radě')]),
          cell(3, [paragraph('do 30. 6. 2024')]),
        ],
      },
      row('Plán začleňování', 'Sestavení a úpravy plánu', 'Schválení', 'září 2023'),
    ),
  ],
}

/** The tables of a document: of each cell its place, spans and text. */
function tablesOf({ blocks }: Document): readonly (readonly (readonly [string, string])[])[] {
  return blocks
    .filter((block) => block.kind === 'table')
    .map(({ rows }) =>
      rows.flatMap(({ cells }, index) =>
        cells.map((each): readonly [string, string] => [
          `${index}/${each.column} ${each.columnSpan}×${each.rowSpan}`,
          textOf({ ...paper, blocks: each.blocks })
            .replaceAll(/\s+/gu, ' ')
            .trim(),
        ]),
      ),
    )
}

function expectTablesOfPaper(read: Document): void {
  const [wanted, found] = [tablesOf(paper), tablesOf(read)]
  const shapes = (tables: typeof wanted) => tables.map((cells) => cells.map(([shape]) => shape))
  const texts = (tables: typeof wanted) => tables.flatMap((cells) => cells.map(([, text]) => text))
  expect(shapes(found)).toEqual(shapes(wanted))

  const errors = texts(wanted).map((text, index) => distance(text, texts(found)[index] ?? ''))
  const letters = texts(wanted).join('').length
  expect(errors.reduce((sum, each) => sum + each, 0) / letters, texts(found).join('\n')).toBeLessThan(0.02)
  expect(errors.filter((each) => each === 0).length / errors.length).toBeGreaterThan(0.85)
}

function placesOf(document: Document): ReadonlyMap<string, Box> {
  return new Map(
    flattenBlocks(document.blocks).flatMap((block) =>
      block.kind !== 'paragraph' || block.place.box === null
        ? []
        : [[block.content.map((span) => span.text).join(''), block.place.box]],
    ),
  )
}

const middleOf = ([left, top, right, bottom]: Box) => [(left + right) / 2, (top + bottom) / 2] as const

let clean: Uint8Array
let cleanRead: Document

beforeAll(async () => {
  const [page] = await printedPages(await ruledPdf(paper), 200)
  if (page === undefined) throw new Error('The paper has no page.')
  clean = page
  cleanRead = await readDocument(clean, 'sken.png')
})

describe('a scan with tables', () => {
  test('is read with its cells, spans, lists and headings', () => {
    expectTablesOfPaper(cleanRead)
    expect(cleanRead.blocks[0]).toMatchObject({
      kind: 'heading',
      content: [{ text: 'Popis spolupráce obce Horní Lhota' }],
    })
    expect(cleanRead.findings).toMatchObject({ pages: 1, text: 'ocr' })
    expect(flattenBlocks(cleanRead.blocks).filter((block) => block.kind === 'paragraph' && block.list)).toHaveLength(2)
  })

  test('says how sure each letter is', () => {
    const spans = flattenBlocks(cleanRead.blocks).flatMap((block) => ('content' in block ? block.content : []))

    expect(spans.every(({ confidence = 0 }) => confidence > 0 && confidence <= 1)).toBe(true)
  })

  test('that lay crooked, with noise and a shadow, is read as well, and its places are those of the crooked page', async () => {
    const degrees = 2.2
    const bytes = await asScanned(clean, { degrees, noise: 10, blur: 0.7, shade: 20, format: 'jpeg' })
    const read = await readDocument(bytes, 'sken.jpg')

    expectTablesOfPaper(read)
    const { width, height } = await sharp(bytes).metadata()
    const size = await sharp(clean).metadata()
    const angle = (degrees * Math.PI) / 180
    const places = placesOf(read)
    for (const text of ['IČ', 'Období březen 2023 – únor 2027', 'září 2023']) {
      const [x, y] = middleOf(placesOf(cleanRead).get(text) ?? [0, 0, 0, 0])
      const [right, down] = [(x - 0.5) * size.width, (y - 0.5) * size.height]
      const turned = [
        0.5 + (right * Math.cos(angle) - down * Math.sin(angle)) / width,
        0.5 + (right * Math.sin(angle) + down * Math.cos(angle)) / height,
      ]
      expect(middleOf(places.get(text) ?? [0, 0, 0, 0]).map((at) => at.toFixed(1))).toEqual(
        turned.map((at) => at.toFixed(1)),
      )
    }
  })

  test('in black and white as a fax sends it is read too', async () => {
    const bytes = await asScanned(clean, { degrees: 0.8, noise: 12, blur: 0.7, shade: 5, format: 'tiff-g4' })

    expectTablesOfPaper(await readDocument(bytes, 'sken.tif'))
  })

  test('of 150 dots per inch that stands on its head is read upright, and its places are those of the page as it stands', async () => {
    const bytes = await sharp(clean).resize({ width: 1_240 }).rotate(180).png().toBuffer()
    const read = await readDocument(bytes, 'sken.png')

    expectTablesOfPaper(read)
    const [left, top, right, bottom] = placesOf(cleanRead).get('září 2023') ?? [0, 0, 0, 0]
    const upsideDown = [1 - right, 1 - bottom, 1 - left, 1 - top].map((at) => at.toFixed(1))
    expect(
      placesOf(read)
        .get('září 2023')
        ?.map((at) => at.toFixed(1)),
    ).toEqual(upsideDown)
  })

  test('that is the page of a PDF over letters of a wrong language is read from its picture', async () => {
    const jpeg = await asScanned(clean, { degrees: -0.6, noise: 5, blur: 0.5, shade: 10, format: 'jpeg' })
    const letters = Array.from({ length: 30 }, () => 'Pfiloha specificke casti Metodiky koordinovaneho pfistupu')

    expectTablesOfPaper(await readDocument(await picturePdf([jpeg], letters), 'sken.pdf'))
  })

  test('is read by the built-in engine alike, and no file is left behind', async () => {
    const read = await readDocument(clean, 'sken.png', { engine: 'built-in' })

    expectTablesOfPaper(read)
    expect(readdirSync('.').filter((name) => name.includes('traineddata'))).toEqual([])
  })
})

describe('a picture', () => {
  const white = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#fff' } })

  test('of empty pages is a document without text, and says before each page how far it is', async () => {
    const page = await white(620, 877).png().toBuffer()
    const bytes = await sharp([page, page, page], { join: { animated: true } })
      .tiff()
      .toBuffer()
    const told: PageProgress[] = []
    const read = await readDocument(bytes, 'sken.tif', { onPage: (progress) => told.push(progress) })

    expect(read).toMatchObject({ blocks: [], findings: { pages: 3, text: 'ocr' } })
    expect(told).toEqual([1, 2, 3].map((number) => ({ page: number, pages: 3, doing: 'recognising' })))
  })

  test('of more than three hundred pages is refused', async () => {
    const page = await white(8, 8).png().toBuffer()
    const bytes = await sharp(
      Array.from({ length: 301 }, () => page),
      { join: { animated: true } },
    )
      .tiff()
      .toBuffer()

    await expect(readDocument(bytes, 'sken.tif')).rejects.toMatchObject({ code: 'document.too_many_pages' })
  })

  test('of more than two hundred million dots is refused before it is unpacked', async () => {
    const bytes = forgedSize(await white(8, 8).png().toBuffer(), 20_000, 15_000)

    await expect(readDocument(bytes, 'sken.png')).rejects.toMatchObject({ code: 'document.picture_too_large' })
  })

  test.each(['png', 'jpeg', 'tiff', 'webp'] as const)('that was cut off is refused (%s)', async (format) => {
    const bytes = await sharp(clean).toFormat(format).toBuffer()

    await expect(readDocument(bytes.subarray(0, bytes.length / 3), 'sken')).rejects.toMatchObject({
      code: 'document.damaged',
    })
  })
})
