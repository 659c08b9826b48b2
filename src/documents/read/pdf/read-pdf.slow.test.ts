import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { type Block, type Document, nowhere } from '../../model.ts'
import { lockedPdf, restrictedPdf } from '../../testing/encrypted-pdf.ts'
import { aPage, shownBlocks, written } from '../../testing/pages.ts'
import { pdfFile, pdfOf, text } from '../../testing/pdf-file.ts'
import { writePdf } from '../../write/pdf/write-pdf.ts'
import { readDocument } from '../read-document.ts'
import { openPdf } from './open-pdf.ts'
import type { PageRecogniser } from './page-recogniser.ts'
import { readPdf } from './read-pdf.ts'

async function printed(...blocks: readonly Block[]): Promise<Document> {
  const document = { title: 'Zpráva', language: 'cs', blocks, footnotes: [{ content: [{ text: 'Jen u obcí.' }] }] }
  const read = await readPdf(await writePdf(document, { createdOn: localDate('2026-11-22') }))
  // Writing puts spaces that hold words together where Czech typography wants them.
  return JSON.parse(JSON.stringify(read).replaceAll('\u00a0', ' '))
}

const paragraph = (content: string): Block => ({ kind: 'paragraph', content: [{ text: content }], place: nowhere })

describe('a PDF of our own', () => {
  test('comes back with its title, its notes and the look of its words', async () => {
    const document = await printed(
      { kind: 'heading', level: 1, content: [{ text: 'Zpráva o plnění' }], place: nowhere },
      {
        kind: 'paragraph',
        content: [{ text: 'Sídlo', bold: true, footnote: 0 }, { text: ': ' }, { text: 'Lhota', italic: true }],
        place: nowhere,
      },
      { kind: 'paragraph', content: [{ text: 'Terénní práce' }], list: { level: 0, marker: 'bullet' }, place: nowhere },
    )

    expect(document.title).toBe('Zpráva')
    expect(document.language).toBe('cs-CZ')
    expect(document.footnotes).toEqual([{ content: [{ text: 'Jen u obcí.' }] }])
    expect(document.blocks.map(({ place: _place, ...block }) => block)).toEqual([
      { kind: 'heading', level: 1, content: [{ text: 'Zpráva o plnění' }] },
      {
        kind: 'paragraph',
        content: [{ text: 'Sídlo', bold: true, footnote: 0 }, { text: ': ' }, { text: 'Lhota', italic: true }],
      },
      { kind: 'paragraph', content: [{ text: 'Terénní práce' }], list: { level: 0, marker: 'bullet', label: '•' } },
    ])
  })

  test('keeps its hyphens, although the file has one sign for them and for parted words', async () => {
    const sentence = 'Strategie z let 2019 - 2023 a 2014-2020 platí, bude-li schválena zastupitelstvem obce Lhota. '
    const { blocks } = await printed(paragraph(sentence.repeat(12).trim()))

    expect(shownBlocks(blocks).join(' ')).toBe(sentence.repeat(12).trim())
  })
})

describe('pages', () => {
  test('are read one after another, and who waits is told', async () => {
    const told: string[] = []
    const onPage = ({ page, pages, doing }: { page: number; pages: number; doing: string }) =>
      void told.push(`${page}/${pages} ${doing}`)

    const document = await readPdf(pdfFile([{ content: text('A', 20, 100) }, { content: text('B', 20, 100) }]), {
      onPage,
    })

    expect(told).toEqual(['1/2 reading', '2/2 reading'])
    expect(document.blocks.map(({ place }) => place.page)).toEqual([1, 2])
    expect(document.findings).toEqual({ pages: 2, text: 'native', trackedChanges: false, comments: 0 })
  })

  test('that are turned are read as they are shown', async () => {
    const { blocks } = await readPdf(
      pdfFile([{ content: `0 1 -1 0 60 20 cm ${text('Na boku', 0, 0)}`, more: '/Rotate 90' }]),
    )

    expect(shownBlocks(blocks)).toEqual(['Na boku'])
  })

  test('can be drawn, up to 200 million dots', async () => {
    const file = await openPdf(pdfFile([{ content: '0 0 100 200 re f' }]))
    const page = await file.page(1)

    const { pixels, width, height } = await page.picture(36)

    expect([width, height, pixels.length]).toEqual([100, 100, 40_000])
    expect([...pixels.subarray(0, 4)]).toEqual([0, 0, 0, 255])
    expect([...pixels.subarray(99 * 4, 100 * 4)]).toEqual([255, 255, 255, 255])
    await expect(page.picture(6_000)).rejects.toThrow('document.picture_too_large')
    await file.close()
  })
})

describe('a page that is a picture', () => {
  const picture = { content: 'q 200 0 0 200 0 0 cm /I1 Do Q' }
  const recogniser = (closed: { times: number }): PageRecogniser => ({
    recognise: async ({ width, dpi }, page) =>
      aPage([written(`Strana ${width} ${dpi}`, 50, 100, { confidence: 0.8 })], [], page),
    asInFile: (document) => ({ ...document, header: 'narovnáno' }),
    close: async () => void (closed.times += 1),
  })

  test('goes to the recogniser, the others keep the letters of the file', async () => {
    const closed = { times: 0 }

    const document = await readPdf(pdfFile([{ content: text('Text', 20, 100, 10) }, picture]), {}, async () =>
      recogniser(closed),
    )

    expect(shownBlocks(document.blocks)).toEqual(['Text', 'Strana 556 200'])
    expect(document.blocks.map(({ place }) => place.page)).toEqual([1, 2])
    expect(document.findings?.text).toBe('ocr')
    expect(document.header).toBe('narovnáno')
    expect(closed.times).toBe(1)
  })

  test('has no text where nobody recognises it', async () => {
    expect((await readPdf(pdfFile([picture]))).blocks).toEqual([])
  })

  test('with a good layer keeps it', async () => {
    const layer = Array.from(
      { length: 20 },
      (_, index) => `BT 3 Tr /F1 8 Tf 10 ${190 - index * 9} Td (Pr\\216\\232e slova \\236lut\\375ch) Tj ET `,
    )
    const closed = { times: 0 }

    const { findings } = await readPdf(pdfFile([{ content: picture.content + layer.join('') }]), {}, async () =>
      recogniser(closed),
    )

    expect(findings?.text).toBe('embedded-ocr')
    expect(closed.times).toBe(0)
  })
})

describe('a file that cannot be read', () => {
  const whole = pdfFile([{ content: text('Obec Lhota', 20, 100) }])
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>'
  const cases: readonly (readonly [string, string, Uint8Array])[] = [
    ['behind a password', 'document.encrypted', lockedPdf],
    ['of which only the beginning came', 'document.damaged', whole.subarray(0, 60)],
    ['that only says that it is a PDF', 'document.damaged', new TextEncoder().encode('%PDF-1.7\n')],
    ['with noise after the signature', 'document.damaged', noise()],
    ['of 301 pages', 'document.too_many_pages', pdfFile(Array.from({ length: 301 }, () => ({})))],
    [
      'whose tree of pages goes in circles',
      'document.damaged',
      pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>', page]),
    ],
    [
      'with a page larger than any',
      'document.damaged',
      pdfFile([{ more: '/UserUnit 1/CropBox[0 0 99999 99999]/MediaBox[0 0 99999 99999]' }]),
    ],
  ]

  test.each(cases)('%s is refused with %s and a sentence in both languages', async (_, code, bytes) => {
    const error: unknown = await readDocument(bytes, 'popis.pdf').catch((caught: unknown) => caught)

    expect(error instanceof Refusal && error.code).toBe(code)
    for (const language of ['cs', 'en'] as const) expect(Object.keys(messagesIn(language).refusals)).toContain(code)
  })

  test('is not one that everybody may open and only few may change', async () => {
    expect(shownBlocks((await readPdf(restrictedPdf)).blocks)).toEqual(['Obec Lhota'])
  })

  test('is not one with something before it, so that its table of contents points elsewhere', async () => {
    const { blocks } = await readPdf(new Uint8Array([...new TextEncoder().encode('From: Lhota\n\n'), ...whole]))

    expect(shownBlocks(blocks)).toEqual([expect.stringContaining('Obec Lhota')])
  })

  test('leaves the bytes of the caller as they were', async () => {
    const bytes = whole.slice()
    await readPdf(bytes)

    expect(bytes).toEqual(whole)
  })
})

/** The same noise each time. */
function noise(): Uint8Array {
  let seed = 1
  const bytes = Uint8Array.from({ length: 5_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % 256
  })
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'))
  return bytes
}
