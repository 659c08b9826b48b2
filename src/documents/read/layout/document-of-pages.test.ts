import { describe, expect, test } from 'vitest'
import type { Document } from '../../model.ts'
import { across, aPage, down, gridRules, paragraph, shownBlocks, shownSpans, written } from '../../testing/pages.ts'
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

describe('tables', () => {
  test('words go into the cells in which they stand, lines of a cell are joined', () => {
    const page = aPage(
      [
        written('Činnost', 55, 112),
        written('Termín', 255, 112),
        paragraph(['Vyhodnocení spolupráce a všech jejích', 'přínosů'], 55, 142),
        written('1x ročně', 255, 142),
      ],
      [gridRules([50, 250, 400], [100, 130, 170])],
    )

    expect(shown(page)).toEqual(['Činnost | Termín', 'Vyhodnocení spolupráce a všech jejích přínosů | 1x ročně'])
  })

  test('a table in a cell stands between the texts of the cell', () => {
    const page = aPage(
      [written('Před', 60, 120), written('Člen', 75, 162), written('Částka', 175, 162), written('Za', 60, 220)],
      [gridRules([50, 400], [100, 240]), gridRules([70, 170, 300], [150, 170])],
    )

    expect(shown(page)).toEqual(['Před / Člen | Částka / Za'])
  })

  test('tables ruled only between their rows have columns where no row has a word, and a row over all of them', () => {
    const columns = [55, 200, 320]
    const row = (texts: readonly string[], y: number) =>
      texts.flatMap((text, index) => written(text, columns[index] ?? 0, y))
    const page = aPage(
      [
        written('Harmonogram spolupráce v období platnosti popisu a jeho prodloužení', 50, 80, { size: 12 }),
        row(['Činnost', 'Výstup', 'Termín'], 112),
        written('Období květen 2022 až srpen 2026, dále podle dohody', 55, 132),
        row(['Partnerství', 'Zápis z jednání', '4x ročně'], 152),
        row(
          ['', 'Zpráva', '1x ročně'].map((text) => text || '\u00a0'),
          172,
        ).slice(1),
        row(['Výzkum', 'Zpráva', 'září 2023'], 192),
      ],
      [[across(118, 50, 420), across(138, 50, 420), across(158, 196, 420), across(178, 50, 420), across(198, 50, 420)]],
    )

    const { blocks, findings } = read(page)
    const [, table] = blocks
    expect(shownBlocks(blocks).slice(1)).toEqual([
      'Činnost | Výstup | Termín',
      'Období květen 2022 až srpen 2026, dále podle dohody',
      'Partnerství | Zápis z jednání | 4x ročně',
      'Zpráva | 1x ročně',
      'Výzkum | Zpráva | září 2023',
    ])
    expect(table?.kind === 'table' && table.rows.map(({ cells }) => [cells[0]?.columnSpan, cells[0]?.rowSpan])).toEqual(
      [
        [1, 1],
        [3, 1],
        [1, 2],
        [1, 1],
        [1, 1],
      ],
    )
    expect(findings?.structure).toBeUndefined()
  })

  test('columns without any line under a row that fills them are a table, and the document says that it is a guess', () => {
    const columns = [55, 200, 320]
    const rows = [
      ['Činnost', 'Výstup', 'Termín'],
      ['Partnerství', 'Zápis', '4x ročně'],
      ['Výzkum', 'Zpráva', '2023'],
    ]
    const page = aPage(
      rows.map((row, y) => row.flatMap((text, index) => written(text, columns[index] ?? 0, 100 + y * 24))),
    )

    expect(shown(page)).toEqual(rows.map((row) => row.join(' | ')))
    expect(read(page).findings?.structure).toBe('guessed')
  })

  test('labels and their values side by side are no table, a tab parts them', () => {
    const page = aPage(
      ['Název', 'Sídlo', 'IČ'].flatMap((label, y) => [
        written(`${label}:`, 55, 100 + y * 24),
        written('údaj', 200, 100 + y * 24),
      ]),
    )

    expect(shown(page)).toEqual(['Název:\túdaj', 'Sídlo:\túdaj', 'IČ:\túdaj'])
    expect(read(page).findings?.structure).toBeUndefined()
  })

  test('a frame around the whole page is no table', () => {
    const page = aPage(
      [written('Zpráva', 60, 100), written('ve dvou odstavcích', 60, 130)],
      [gridRules([20, 580], [20, 780])],
    )

    expect(read(page).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })

  test('a word that is too long for its column is joined, two words that fill it are not', () => {
    const page = aPage(
      [
        paragraph(['Odpovědn', 'ost obce'], 55, 112),
        paragraph(['Odborné', 'zajištění'], 55, 142),
        written('Systémové zajištění spolupráce', 150, 112),
      ],
      [gridRules([50, 100, 400], [100, 130, 170])],
    )

    expect(shown(page)).toEqual(['Odpovědnost obce | Systémové zajištění spolupráce', 'Odborné zajištění | '])
  })
})

describe('tables over pages', () => {
  const xs = [50, 150, 300, 400]
  const row = (texts: readonly string[], y: number) =>
    texts.flatMap((text, index) => (text === '' ? [] : written(text, (xs[index] ?? 0) + 5, y)))
  const upper = (lastRow: readonly string[]) =>
    aPage(
      [written('Harmonogram', 50, 600), row(['Činnost', 'Výstup', 'Termín'], 712), row(lastRow, 742)],
      [gridRules(xs, [700, 730, 760])],
    )
  const lower = (rows: readonly (readonly string[])[], more: Partial<PageLayout> = {}) => ({
    ...aPage(
      rows.map((texts, index) => row(texts, 62 + index * 30)),
      [gridRules(xs, [50, ...rows.map((_, index) => 80 + index * 30)])],
      2,
    ),
    ...more,
  })

  test('a table goes on when its columns do, the header that comes again is dropped', () => {
    const pages = [
      upper(['Partnerství', 'Zápis', 'ročně']),
      lower([
        ['Činnost', 'Výstup', 'Termín'],
        ['Výzkum', 'Zpráva', '2023'],
      ]),
    ]

    const document = read(...pages)
    const table = document.blocks[1]
    expect(shownBlocks(document.blocks)).toEqual([
      'Harmonogram',
      'Činnost | Výstup | Termín',
      'Partnerství | Zápis | ročně',
      'Výzkum | Zpráva | 2023',
    ])
    expect(table?.kind === 'table' && table.headerRows).toBe(1)
    expect(table?.place.page).toBe(1)
  })

  test('a row that the page cut is one row', () => {
    const pages = [
      upper(['Partnerství', 'Zápis z jednání partnerství', 'ročně']),
      lower([
        ['', 'a prezenční listina', ''],
        ['Výzkum', 'Zpráva', '2023'],
      ]),
    ]

    expect(shown(...pages)).toContain('Partnerství | Zápis z jednání partnerství a prezenční listina | ročně')
  })

  test('a row with a blank activity at the top of a page is a row of its own', () => {
    const pages = [upper(['Partnerství', 'Zápis', 'ročně']), lower([['', 'Zpráva', '2x ročně']])]

    expect(shown(...pages).slice(2)).toEqual(['Partnerství | Zápis | ročně', 'Zpráva | 2x ročně'])
    const table = read(...pages).blocks[1]
    expect(table?.kind === 'table' && table.rows[1]?.cells[0]?.rowSpan).toBe(2)
  })

  test('tables with other columns, or with text between them, stay two', () => {
    const wide = lower([['Činnost', 'Výstup', 'Termín']], { rules: gridRules([50, 200, 340, 400], [50, 80]) })
    const after = { ...lower([['Činnost', 'Výstup', 'Termín']]), page: 2 }
    const text = { ...after, words: [...after.words, ...written('Jiná tabulka', 50, 40)] }

    for (const second of [wide, text])
      expect(read(upper(['A', 'B', 'C']), second).blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2)
  })

  test('a box of one cell that the page cut is one cell, also when its rest begins with a capital letter', () => {
    const box = (text: string, y: number, page: number) =>
      aPage([written(text, 55, y)], [gridRules([50, 400], [y - 12, y + 10])], page)

    expect(shown(box('Zřizovatelem je Rada obce.', 760, 1), box('Složení partnerství: Úřad práce.', 62, 2))).toEqual([
      'Zřizovatelem je Rada obce. / Složení partnerství: Úřad práce.',
    ])
  })

  test('a box with a heading of its own is another box', () => {
    const first = aPage([written('Text boxu.', 55, 760)], [gridRules([50, 400], [748, 770])])
    const second = aPage(
      [written('Nový oddíl', 55, 62, { bold: true }), written('Jeho text.', 55, 80)],
      [gridRules([50, 400], [50, 90])],
      2,
    )

    expect(shown(first, second)).toEqual(['Text boxu.', 'Nový oddíl / Jeho text.'])
  })

  test('a paragraph that the page cut is one paragraph', () => {
    const first = aPage([
      paragraph(
        ['Partnerství radí obci a koordinuje spolupráci', 'po celou dobu platnosti popisu spolupráce, a'],
        50,
        700,
      ),
    ])
    const second = aPage([paragraph(['to i po jejím skončení.'], 50, 60)], [], 2)

    expect(shown(first, second)).toEqual([
      'Partnerství radí obci a koordinuje spolupráci po celou dobu platnosti popisu spolupráce, a to i po jejím skončení.',
    ])
  })

  test('a table whose side lines run off the page goes on, too', () => {
    const first = aPage(
      [written('Partnerství obce, všechny jeho pracovní skupiny, jejich pověření i', 55, 752)],
      [[across(740, 50, 400), down(50, 740, 790), down(400, 740, 790)]],
    )
    const second = aPage(
      [written('včetně svých členů', 55, 62)],
      [[across(80, 50, 400), down(50, 20, 80), down(400, 20, 80)]],
      2,
    )

    expect(shown(first, second)).toEqual([
      'Partnerství obce, všechny jeho pracovní skupiny, jejich pověření i včetně svých členů',
    ])
  })
})
