import { type Block, type Cell, type Document, nowhere, type Paragraph, type Row, type Span } from '../model.ts'

/** An invented report with everything that papers are made of: what every writer must carry. */
export const richDocument: Document = {
  title: 'Zpráva o plnění popisu spolupráce',
  language: 'cs',
  origin: 'report/01890a5d-ac96-774b-bcce-b302099a8057',
  header: 'Město Horní Lhota\tč. j. MUHL/12/2026',
  footer: 'Zpráva o plnění popisu spolupráce',
  footnotes: [
    { content: [{ text: 'Popis spolupráce podepsaný 3. 3. 2025.' }] },
    { content: [{ text: 'Částky jsou v korunách včetně DPH.' }] },
  ],
  blocks: [
    heading(1, 'Zpráva o plnění popisu spolupráce', 'title'),
    paragraph('Město Horní Lhota, 1. 1. 2026 až 31. 12. 2026'),
    heading(2, 'Shrnutí', 'summary'),
    paragraph(
      'Z 12 závazků v popisu spolupráce',
      { text: '', footnote: 0 },
      ' je ',
      { text: 'splněno devět', bold: true },
      ' a ',
      { text: 'dva se plní', italic: true },
      '. Podrobnosti k úkolům jsou na ',
      { text: 'stránce města', link: 'https://www.horni-lhota.example/socialni-zaclenovani?rok=2026&dil=1' },
      ' nebo u ',
      { text: 'referentky', link: 'mailto:novotna@horni-lhota.example' },
      '.',
    ),
    heading(3, 'Co se podařilo', 'done'),
    item('Lokální partnerství jednalo čtyřikrát.', 0, 'bullet'),
    item('Pracovní skupina k bydlení', 0, 'bullet'),
    item('zmapovala 48 domácností,', 1, 'bullet'),
    item('navrhla pravidla pro přidělování bytů.', 1, 'bullet'),
    heading(3, 'Co se nepodařilo', 'gaps'),
    item('Obsadit místo manažera do konce března.', 0, 'number'),
    item('Vzdělat všechny členy partnerství.', 0, 'number'),
    heading(2, 'Závazky', 'obligations'),
    paragraph('Přehled závazků obou stran:'),
    {
      kind: 'table',
      caption: 'Závazky obou stran',
      headerRows: 1,
      widths: [4, 2, 2, 3],
      place: nowhere,
      rows: [
        row('Závazek', 'Kdo', 'Termín', 'Stav'),
        { cells: [cell([paragraph('Organizační zajištění')], 0, 4)] },
        {
          cells: [
            cell([paragraph('Jednání lokálního partnerství', { text: '', footnote: 1 })], 0, 1, 2),
            cell([paragraph('obec')], 1),
            cell([paragraph('30. 6. 2026')], 2),
            cell([paragraph('splněno')], 3),
          ],
        },
        {
          cells: [cell([paragraph('agentura')], 1), cell([paragraph('průběžně')], 2), cell([paragraph('plní se')], 3)],
        },
        row('Vzdělávání', 'obec', '31. 12. 2026', 'nesplněno'),
      ],
    },
    { ...paragraph('V Horní Lhotě dne 14. 1. 2027'), align: 'right', id: 'signed' },
    { kind: 'page-break', place: nowhere },
    heading(2, 'Příloha: zápis přítomnosti', 'attachment'),
    {
      kind: 'qr-code',
      address: 'https://spoluplan.horni-lhota.example/prezence/AZNxk2Vb7o6xq1c9',
      alt: 'Kód k zápisu přítomnosti',
      place: nowhere,
    },
  ],
}

function heading(level: 1 | 2 | 3, text: string, id: string): Block {
  return { kind: 'heading', level, content: [{ text }], id, place: nowhere }
}

function paragraph(...content: readonly (string | Span)[]): Paragraph {
  return {
    kind: 'paragraph',
    content: content.map((piece) => (typeof piece === 'string' ? { text: piece } : piece)),
    place: nowhere,
  }
}

function item(text: string, level: number, marker: 'bullet' | 'number'): Block {
  return { ...paragraph(text), list: { level, marker } }
}

function row(...texts: readonly string[]): Row {
  return { cells: texts.map((text, column) => cell([paragraph(text)], column)) }
}

function cell(blocks: readonly Block[], column: number, columnSpan = 1, rowSpan = 1): Cell {
  return { blocks, column, columnSpan, rowSpan }
}
