import type { Block, Document, Paragraph, Span, Table } from '../../model.ts'
import { textOf } from '../../text.ts'
import { cellGrid, type GridCell } from '../cell-grid.ts'
import { columnWidths } from '../column-widths.ts'
import { introduces } from '../introduces.ts'
import { printable } from '../printable.ts'
import { qrSvg } from '../qr-svg.ts'
import { isBand, isShortRow } from '../row-shape.ts'
import { safeLink } from '../safe-link.ts'
import { headingDepths } from './heading-depths.ts'
import { hasLongItem, hasLongWord } from './long-words.ts'
import { type NestedList, nestLists } from './nest-lists.ts'
import { withAddresses } from './with-addresses.ts'
import { wordsFit } from './words-fit.ts'

export type PrintBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly PrintSpan[] }
  | PrintParagraph
  | (NestedList<PrintSpan> & Pick<PrintParagraph, 'parted'>)
  | PrintTable
  | { readonly kind: 'page-break' }
  | { readonly kind: 'qr-code'; readonly svg: string; readonly alt: string }

export type PrintSpan = Pick<Span, 'text' | 'bold' | 'italic'> & {
  readonly note?: readonly PrintSpan[]
  /** A mark above the line. */
  readonly raised?: boolean
  /** Where the text leads. */
  readonly link?: string
}

type PrintParagraph = {
  readonly kind: 'paragraph'
  readonly content: readonly PrintSpan[]
  readonly align?: NonNullable<Paragraph['align']>
  /** The paragraph under the heading of the whole document. */
  readonly lead: boolean
  /** It introduces the table or list that follows, and stays with its beginning. */
  readonly sticky: boolean
  /** Whether a word is so long that its line would stay too short without parting it. */
  readonly parted: boolean
}

type PrintTable = {
  readonly kind: 'table'
  /** What the table is about. Null for a table inside a table, and for one without a heading, which only sets things in columns. */
  readonly caption: string | null
  readonly widths: readonly number[]
  readonly headerRows: number
  /** Whether the heading is repeated on each page and tagged as such. */
  readonly repeats: boolean
  readonly header: readonly PrintCell[]
  /** Rows under the heading: a band names those that follow it. */
  readonly body: readonly { readonly band: boolean; readonly cells: readonly PrintCell[] }[]
  /** Notes of the heading. They stand under the table: PDF/UA-1 forbids links in what is repeated on each page. */
  readonly notes: readonly (readonly PrintSpan[])[]
}

type PrintCell = {
  readonly x: number
  readonly y: number
  readonly colspan: number
  readonly rowspan: number
  /** Whether a page may break in it. */
  readonly breakable: boolean
  /** Whether words must be parted: one of them would not fit into the column. */
  readonly parted: boolean
  readonly blocks: readonly PrintBlock[]
}

/** Where the notes of a text go: under the page, under the table with letters for marks, or nowhere. */
type NotesTo = 'page' | 'nowhere' | PrintSpan[][]

/** The blocks of a document as the template prints them. */
export function printBlocks(document: Document, show: (text: string) => string): readonly PrintBlock[] {
  const { language, footnotes, blocks } = document
  const depth = headingDepths()

  const spans = (content: readonly Span[], notesTo: NotesTo, addresses = false): readonly PrintSpan[] =>
    printable(addresses ? withAddresses(content) : content, language).flatMap(({ footnote, text, link, ...look }) => {
      const note = notesTo === 'nowhere' || footnote === undefined ? undefined : footnotes[footnote]
      // PDF/UA-1 forbids links in what is repeated on each page, and a note has no place for one either.
      const leads = notesTo === 'page' && text.trim() !== '' ? safeLink(link) : null
      const span = { ...look, text: show(text), ...(leads !== null && { link: leads }) }
      if (note === undefined) return [span]
      const noted = [...spans(note.content, 'nowhere')]
      if (notesTo === 'page') return [{ ...span, note: noted }]
      return notesTo === 'nowhere' ? [span] : [span, { text: letter(notesTo.push(noted)), raised: true }]
    })

  const table = (block: Table, notesTo: NotesTo, top: boolean): PrintTable => {
    const grid = cellGrid(block)
    const headerRows = wholeHeader(block.headerRows, grid.rows)
    const underTable: PrintSpan[][] = []
    const repeats = top && isShortHeading(block.rows.slice(0, headerRows))
    const widths = columnWidths(block, grid.columns)
    const cellsOf = (row: readonly GridCell[], y: number, notes: NotesTo): readonly PrintCell[] =>
      row.flatMap((slot) => {
        const parted = !top || !wordsFit(slot, widths)
        return cellOf(slot, { y, breakable: !isShortRow(row), parted }, notes)
      })
    return {
      kind: 'table',
      caption: top && block.headerRows > 0 && block.caption?.trim() ? show(block.caption) : null,
      widths,
      headerRows,
      // Typst 0.14 cannot tag the heading of a table inside a table once a page breaks in it.
      repeats,
      header: grid.rows
        .slice(0, headerRows)
        .flatMap((row, y) => cellsOf(row, y, notesTo === 'page' ? underTable : notesTo)),
      body: grid.rows.slice(headerRows).map((row, index) => ({
        band: repeats && index + headerRows + 1 < grid.rows.length && isBand(row, grid.columns) && hasNoLink(row),
        cells: cellsOf(row, headerRows + index, notesTo),
      })),
      notes: underTable.map((content, index) => [{ text: letter(index + 1), raised: true }, ...content]),
    }
  }

  const cellOf = (
    { part, cell, column, columnSpan, rowSpan }: GridCell,
    place: Pick<PrintCell, 'y' | 'breakable' | 'parted'>,
    notesTo: NotesTo,
  ): readonly PrintCell[] => {
    if (part === 'continued') return []
    const inside = (cell?.blocks ?? []).filter(({ kind }) => kind !== 'page-break')
    return [{ ...place, x: column, colspan: columnSpan, rowspan: rowSpan, blocks: print(inside, notesTo, false) }]
  }

  const print = (part: readonly Block[], notesTo: NotesTo, top: boolean): readonly PrintBlock[] =>
    nestLists(part.filter(isPrintable), ({ content }) => spans(content, notesTo, top)).map((piece, index, pieces) => {
      switch (piece.kind) {
        case 'heading':
          return { kind: 'heading', level: depth(piece.level), content: spans(piece.content, notesTo) }
        case 'paragraph':
          return {
            kind: 'paragraph',
            content: spans(piece.content, notesTo, top),
            ...(piece.align !== undefined && { align: piece.align }),
            lead: top && index === 1 && isTitle(part[0]),
            sticky: introduces(piece, pieces[index + 1]),
            parted: top && hasLongWord(piece.content),
          }
        case 'table':
          return table(piece, notesTo, top)
        case 'list':
          return { ...piece, parted: top && hasLongItem(piece) }
        case 'page-break':
          return { kind: 'page-break' }
        case 'qr-code':
          return { kind: 'qr-code', svg: qrSvg(piece.address), alt: piece.alt.trim() || piece.address }
      }
      return piece satisfies never
    })

  return print(blocks, 'page', true)
}

/** PDF/UA-1 forbids headings without text. */
function isPrintable(block: Block): boolean {
  return block.kind !== 'heading' || textOf(block).trim() !== ''
}

/** A heading that would fill a page cannot repeat on each; one without text has nothing to repeat. */
function isShortHeading(rows: Table['rows']): boolean {
  const blocks = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))
  const length = blocks.reduce((sum, block) => sum + textOf(block).length, 0)
  return length > 0 && length <= longestHeading && blocks.every(({ kind }) => kind !== 'table')
}

const longestHeading = 1_000

/** PDF/UA-1 forbids links in a heading of rows, and a note is one. */
function hasNoLink(row: readonly GridCell[]): boolean {
  return row.every(({ cell }) =>
    (cell?.blocks ?? []).every(
      (block) =>
        block.kind === 'paragraph' &&
        block.content.every(({ footnote, link }) => footnote === undefined && link === undefined),
    ),
  )
}

function isTitle(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 1
}

/** A cell that reaches from the heading into the body takes its rows into the heading. */
function wholeHeader(headerRows: number, rows: readonly (readonly GridCell[])[]): number {
  let end = Math.min(headerRows, rows.length)
  for (let y = 0; y < end; y += 1)
    for (const { part, rowSpan } of rows[y] ?? []) if (part === 'first') end = Math.max(end, y + rowSpan)
  return end
}

/** a, b … z, then aa, ab …: the mark of a note under a table. */
function letter(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26))
  return number > 26 ? letter(Math.floor((number - 1) / 26)) + last : last
}
