import { type Block, type Document, nowhere, type Row } from '#documents/index.ts'

/** Always the same invented reports of ten pages, each with words and figures of its own, so that nothing is remembered from one to the next. */
export function someReports(count: number, first = 1): readonly Document[] {
  return Array.from({ length: count }, (_, index) => report(first + index))
}

function report(number: number): Document {
  const chapters = Array.from({ length: 11 }, (_, index) => chapter(number, index + 1))
  return {
    title: `Zpráva o plnění ${number}`,
    language: 'cs',
    origin: `report/${number}`,
    header: `Obec ${number}\tč. j. ${number}/2026`,
    footer: 'Zpráva o plnění popisu spolupráce',
    blocks: [heading(1, `Zpráva o plnění popisu spolupráce ${number}`), ...chapters.flat()],
    footnotes: [{ content: [{ text: `Popis spolupráce č. ${number}, podepsaný 3. 3. 2025.` }] }],
  }
}

function chapter(number: number, order: number): readonly Block[] {
  return [
    heading(2, `${order}. oblast: bydlení a terénní práce v obci ${number}`),
    noted(`Oblast ${number}/${order}.`),
    ...Array.from({ length: 3 }, (_, index) => paragraph(`${number}/${order}/${index}: ${words}`)),
    { ...paragraph(`Jednání v roce ${2020 + order}`), list: { level: 0, marker: 'bullet' } },
    { ...paragraph('Vzdělávání členů partnerství'), list: { level: 0, marker: 'bullet' } },
    {
      kind: 'table',
      caption: `Závazky v oblasti ${order}`,
      headerRows: 1,
      widths: [4, 2, 2, 2],
      rows: [
        row(['Závazek', 'Kdo', 'Termín', 'Částka']),
        ...Array.from({ length: 16 }, (_, index) =>
          row([
            `Závazek ${order}.${index + 1} obce ${number}`,
            'obec',
            `${index + 1}. 6. 2026`,
            `${number * 1_000 + index} Kč`,
          ]),
        ),
      ],
      place: nowhere,
    },
  ]
}

const words =
  'Obec a agentura se v každém roce sejdou k vyhodnocení závazků, o kterých se dohodly, a k plánu na další rok. Zpráva popisuje, co se podařilo, co ne a proč, a na čí straně je další krok. Údaje jsou ze záznamů obou stran; u každého závazku je doklad, jednání nebo rozhodnutí zastupitelstva. Částky jsou uvedeny v korunách včetně daně a odpovídají rozpočtu schválenému v prosinci.'

function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, content: [{ text }], place: nowhere }
}

function paragraph(text: string): Extract<Block, { kind: 'paragraph' }> {
  return { kind: 'paragraph', content: [{ text }], place: nowhere }
}

function noted(text: string): Block {
  return { kind: 'paragraph', content: [{ text, footnote: 0 }], place: nowhere }
}

function row(texts: readonly string[]): Row {
  return {
    cells: texts.map((text, column) => ({
      blocks: [{ kind: 'paragraph', content: [{ text }], place: nowhere }],
      column,
      columnSpan: 1,
      rowSpan: 1,
    })),
  }
}
