import * as fc from 'fast-check'
import { type Block, type Cell, type Document, type Footnote, nowhere, type Span, type Table } from '../model.ts'

type Draft = Span & { readonly note?: string | undefined }

const words = fc.constantFrom(
  'obec',
  'v obci',
  'Žďár',
  'usnesení č. 3/2023',
  '1. 4. 2023',
  '14 905 800 Kč',
  '<w:p>',
  '& „tak“',
  'a\tb',
  'první\ndruhý',
  '#let x = 1',
)
const texts = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))

const spans: fc.Arbitrary<readonly Draft[]> = fc.array(
  fc
    .record({
      text: texts,
      bold: fc.boolean(),
      italic: fc.boolean(),
      note: fc.option(texts, { nil: undefined, freq: 4 }),
    })
    .map(({ text, bold, italic, note }) => ({
      text,
      ...(bold && { bold: true as const }),
      ...(italic && { italic: true as const }),
      note,
    })),
  { minLength: 1, maxLength: 4 },
)

const ids = fc.oneof(fc.uuid(), fc.constantFrom('theme.2', 'schedule/0189Éa', 'A', 'a'))

const headings: fc.Arbitrary<Block> = fc
  .record({ level: fc.constantFrom(1, 2, 3, 4), content: spans, id: ids }, { requiredKeys: ['level', 'content'] })
  .map((heading) => ({ kind: 'heading', ...heading, place: nowhere }))

const paragraphs: fc.Arbitrary<Block> = fc
  .record(
    {
      content: spans,
      list: fc.record({ level: fc.nat(2), marker: fc.constantFrom('bullet', 'number') }),
      align: fc.constantFrom('left', 'center', 'right'),
      id: ids,
    },
    { requiredKeys: ['content'] },
  )
  .map((paragraph) => ({ kind: 'paragraph', ...paragraph, place: nowhere }))

const { blocks } = fc.letrec<{ table: Block; blocks: readonly Block[] }>((tie) => ({
  blocks: fc.array(fc.oneof({ maxDepth: 2, withCrossShrink: true }, paragraphs, paragraphs, headings, tie('table')), {
    maxLength: 3,
  }),
  table: fc
    .record({
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
      spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
        minLength: 16,
        maxLength: 16,
      }),
      contents: fc.array(tie('blocks'), { minLength: 16, maxLength: 16 }),
      headerRows: fc.nat(1),
      widths: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
      caption: fc.option(fc.constant('Přehled závazků'), { nil: undefined }),
    })
    .map(({ rows, columns, spans, contents, headerRows, widths, caption }) => ({
      kind: 'table' as const,
      headerRows,
      widths: widths.slice(0, columns),
      rows: tiled(rows, columns, spans, contents),
      ...(caption !== undefined && { caption }),
      place: nowhere,
    })),
}))

/** Documents with everything that the writers know: headings, lists, looks, notes, tables with spans and tables in cells. */
export const randomDocument: fc.Arbitrary<Document> = fc
  .record({
    title: fc.option(fc.constant('Zpráva o plnění')),
    pieces: fc.array(fc.oneof(blocks, fc.constant<readonly Block[]>([{ kind: 'page-break', place: nowhere }])), {
      maxLength: 4,
    }),
    running: fc.record(
      {
        origin: fc.constant('agreement/01890a5d-ac96-774b-bcce-b302099a8057'),
        header: fc.constant('Obec Horní Lhota\t9. 12. 2024'),
        footer: fc.constant('Verze 3'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ title, pieces, running }) => ({ title, language: 'cs', ...withNotes(pieces.flat()), ...running }))

/** Cells that tile the grid without a gap, each as large as wished and possible. */
function tiled(
  height: number,
  columns: number,
  wishes: readonly (readonly [number, number])[],
  contents: readonly (readonly Block[])[],
): Table['rows'] {
  const taken = Array.from({ length: height }, () => Array.from({ length: columns }, () => false))
  let index = 0
  return taken.map((places, y) => {
    const cells: Cell[] = []
    for (let column = 0; column < columns; column += 1) {
      if (places[column]) continue
      const [wide = 1, high = 1] = wishes[index] ?? []
      const free = places.slice(column, column + wide).indexOf(true)
      const columnSpan = Math.min(free === -1 ? wide : free, columns - column)
      const rowSpan = Math.min(high, height - y)
      for (const covered of taken.slice(y, y + rowSpan)) covered.fill(true, column, column + columnSpan)
      cells.push({ blocks: contents[index] ?? [], column, columnSpan, rowSpan })
      index += 1
    }
    return { cells }
  })
}

/** Numbers the notes in reading order, as a reader finds them. */
function withNotes(drafts: readonly Block[]): Pick<Document, 'blocks' | 'footnotes'> {
  const footnotes: Footnote[] = []
  const numbered = (content: readonly Draft[]): readonly Span[] =>
    content.map(({ note, ...span }) =>
      note === undefined ? span : { ...span, footnote: footnotes.push({ content: [{ text: note }] }) - 1 },
    )
  const settle = (block: Block): Block => {
    if (block.kind === 'page-break' || block.kind === 'qr-code') return block
    if (block.kind !== 'table') return { ...block, content: numbered(block.content) }
    return {
      ...block,
      rows: block.rows.map(({ cells }) => ({
        cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(settle) })),
      })),
    }
  }
  return { blocks: drafts.map(settle), footnotes }
}
