import { describe, expect, test } from 'vitest'
import type { Document } from '../../model.ts'
import { across, aPage, gridRules, paragraph, shownBlocks, shownSpans, written } from '../../testing/pages.ts'
import { documentOfPages } from './document-of-pages.ts'
import type { PageLayout } from './page-layout.ts'

function read(...pages: readonly PageLayout[]): Document {
  return documentOfPages(pages, { text: 'native' })
}

function shown(...pages: readonly PageLayout[]): readonly string[] {
  return shownBlocks(read(...pages).blocks)
}

describe('text', () => {
  test('lines that were broken for want of room are one paragraph, more white begins another', () => {
    const page = aPage([
      paragraph(['Lokální partnerství radí obci a koordinuje', 'spolupráci po celou dobu platnosti.'], 50, 100),
      paragraph(['Zřizovatelem partnerství je Rada obce Lhota', 'a jeho členové se scházejí.'], 50, 130),
    ])

    expect(shown(page)).toEqual([
      'Lokální partnerství radí obci a koordinuje spolupráci po celou dobu platnosti.',
      'Zřizovatelem partnerství je Rada obce Lhota a jeho členové se scházejí.',
    ])
  })

  test('a line after which the next word would have fitted ends its paragraph where paragraphs do not stand apart', () => {
    const page = aPage([
      paragraph(['Obec Lhota', 'Náves 1', 'Partnerství řídí Rada obce a schází se čtyřikrát', 'ročně.'], 50, 100),
    ])

    expect(shown(page)).toEqual(['Obec Lhota', 'Náves 1', 'Partnerství řídí Rada obce a schází se čtyřikrát ročně.'])
  })

  test('bold texts and texts in larger letters that stand alone are headings, the largest first', () => {
    const page = aPage([
      written('Popis spolupráce', 50, 100, { size: 16 }),
      written('Doba platnosti', 50, 140, { bold: true }),
      written('Popis platí čtyři roky.', 50, 160),
      paragraph(['Partnerství se schází čtyřikrát ročně a radí', 'obci.'], 50, 190),
    ])

    expect(shown(page)).toEqual([
      '# Popis spolupráce',
      '## Doba platnosti',
      'Popis platí čtyři roky.',
      'Partnerství se schází čtyřikrát ročně a radí obci.',
    ])
  })

  test('items of lists are known by their signs, and go on under their text', () => {
    const page = aPage([
      written('Opatření:', 50, 100),
      written('\uf0b7', 60, 115),
      paragraph(['Terénní práce v celém území obce a v osadách,', 'které k ní patří'], 75, 115),
      written('\uf0b7', 60, 142),
      written('Sociální byty', 75, 142),
      written('1)', 50, 160),
      written('Zápis z jednání', 65, 160),
      written('– Prezenční listina', 80, 175),
    ])

    const { blocks } = read(page)
    expect(shownBlocks(blocks)).toEqual([
      'Opatření:',
      '• Terénní práce v celém území obce a v osadách, které k ní patří',
      '• Sociální byty',
      '1) Zápis z jednání',
      '– Prezenční listina',
    ])
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.list?.level : null))).toEqual([
      undefined,
      1,
      1,
      0,
      2,
    ])
  })

  test('an item whose text stands far from its sign goes on all the same', () => {
    const page = aPage([
      written('1.', 50, 100),
      paragraph(['Terénní práce v celém území obce a v osadách,', 'které k ní patří'], 90, 100),
    ])

    expect(shown(page)).toEqual(['1. Terénní práce v celém území obce a v osadách, které k ní patří'])
  })

  test('a date at the beginning of a line is no item, a dash in a sentence neither', () => {
    const page = aPage([
      paragraph(
        [
          'Partnerství projednalo návrh popisu ve Lhotě a to dne',
          '1. 4. 2023 a souhlasí s ním. Navazuje na plán let 2019',
          '– 2023.',
        ],
        50,
        100,
      ),
    ])

    expect(shown(page)).toEqual([
      'Partnerství projednalo návrh popisu ve Lhotě a to dne 1. 4. 2023 a souhlasí s ním. Navazuje na plán let 2019 – 2023.',
    ])
  })

  test('bold and italic words keep their look', () => {
    const page = aPage([
      [
        ...written('Příjemce:', 50, 100, { bold: true }),
        ...written('Obec Lhota', 102, 100),
        ...written('(návrh)', 160, 100, { italic: true }),
      ],
      paragraph(['Partnerství radí obci po celou dobu spolupráce', 'a schází se.'], 50, 130),
    ])

    const [first] = read(page).blocks
    expect(first?.kind === 'paragraph' && shownSpans(first.content)).toBe('*Příjemce: *Obec Lhota _(návrh)_')
  })

  test('a run of recognised letters is as sure as its least sure word, and unsure words stand apart', () => {
    const page = aPage([
      [
        ...written('Obec', 50, 100, { confidence: 0.97 }),
        ...written('Horní', 75, 100, { confidence: 0.93 }),
        ...written('Lhofa', 105, 100, { confidence: 0.6 }),
      ],
    ])

    const [first] = read(page).blocks
    expect(first?.kind === 'paragraph' && first.content).toEqual([
      { text: 'Obec Horní ', confidence: 0.93 },
      { text: 'Lhofa', confidence: 0.6 },
    ])
  })

  test('text is read from top to bottom, and beside a table from left to right', () => {
    const page = aPage(
      [
        written('Nad tabulkou', 50, 80),
        written('Vlevo', 50, 120),
        written('dole', 50, 140),
        written('První', 210, 120),
        written('Druhá', 210, 150),
        written('Vpravo', 450, 130),
        written('Pod tabulkou', 50, 200),
      ],
      [gridRules([200, 400], [105, 130, 160])],
    )

    expect(shown(page)).toEqual(['Nad tabulkou', 'Vlevo', 'dole', 'První', 'Druhá', 'Vpravo', 'Pod tabulkou'])
  })
})

describe('what stands around the text', () => {
  const body = (page: number) => paragraph([`Obsah strany ${'abc'[page] ?? ''} je krátký.`], 50, 300)

  test('heads and feet that come again and numbers of pages are left out, the document keeps what they say', () => {
    const pages = [1, 2].map((page) =>
      aPage([written('Obec Lhota', 50, 40), body(page), written(`Strana ${page} z 2`, 270, 780)], [], page),
    )

    const document = read(...pages)
    expect(shownBlocks(document.blocks)).toEqual(['Obsah strany b je krátký.', 'Obsah strany c je krátký.'])
    expect(document.header).toBe('Obec Lhota')
    expect(document.footer).toBeUndefined()
  })

  test('the first heading of a page is no head, although the same text stands on another page elsewhere', () => {
    const pages = [60, 90].map((y, index) =>
      aPage([written('Harmonogram', 50, y, { bold: true }), body(index)], [], index + 1),
    )

    expect(shown(...pages).filter((text) => text.startsWith('#'))).toEqual(['# Harmonogram', '# Harmonogram'])
  })

  test('notes under the short rule belong to the raised numbers, not to the text', () => {
    const page = aPage(
      [
        written('Sídlo', 50, 100),
        written('1', 75, 96, { size: 6, raised: true }),
        written('obce a její IČ', 82, 100),
        written('2', 140, 96, { size: 6, raised: true }),
        written('1', 50, 720, { size: 6, raised: true }),
        paragraph(['Sídlo obecního úřadu, jak je zapsáno v rejstříku, nebo', 'adresa školy.'], 56, 724, { size: 8 }),
        written('2 Identifikační číslo.', 50, 746, { size: 8 }),
      ],
      [[across(705, 50, 200)]],
    )

    const { blocks, footnotes } = read(page)
    const [first] = blocks
    expect(blocks).toHaveLength(1)
    expect(first?.kind === 'paragraph' && shownSpans(first.content)).toBe('Sídlo[0] obce a její IČ[1]')
    expect(footnotes.map(({ content }) => shownSpans(content))).toEqual([
      'Sídlo obecního úřadu, jak je zapsáno v rejstříku, nebo adresa školy.',
      'Identifikační číslo.',
    ])
  })

  test('a raised number that no note has is part of the text', () => {
    const page = aPage([written('Plocha 120 m', 50, 100), written('2', 105.5, 96, { size: 6, raised: true })])

    expect(shown(page)).toEqual(['Plocha 120 m2'])
  })
})

describe('places', () => {
  test('each piece has its page and its box in fractions of the page, pieces in cells too', () => {
    const page = aPage([written('Text', 60, 108), written('Lhota', 70, 320)], [gridRules([60, 360], [300, 340])], 3)

    const [text, table] = read(page).blocks
    expect(text?.place).toEqual({ order: 0, page: 3, box: [0.1, 0.125, 0.1333, 0.1375] })
    expect(table?.place).toEqual({ order: 1, page: 3, box: [0.1, 0.375, 0.6, 0.425] })
    const cell = table?.kind === 'table' ? table.rows[0]?.cells[0]?.blocks[0] : undefined
    expect(cell?.place.order).toBe(2)
    expect(cell?.place.box?.[0]).toBeCloseTo(70 / 600, 3)
  })
})
