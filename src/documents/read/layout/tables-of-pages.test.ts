import { describe, expect, test } from 'vitest'
import type { Document } from '../../model.ts'
import { across, aPage, down, gridRules, paragraph, shownBlocks, written } from '../../testing/pages.ts'
import { documentOfPages } from './document-of-pages.ts'
import type { PageLayout } from './page-layout.ts'

function read(...pages: readonly PageLayout[]): Document {
  return documentOfPages(pages, { text: 'native' })
}

function shown(...pages: readonly PageLayout[]): readonly string[] {
  return shownBlocks(read(...pages).blocks)
}

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
