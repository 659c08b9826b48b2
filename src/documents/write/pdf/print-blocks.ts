import type { Block, Document, Paragraph, Span, Table } from '../../model.ts'
import { flattenBlocks, textOf } from '../../text.ts'
import { cellGrid, type GridCell } from '../cell-grid.ts'
import { columnWidths } from '../column-widths.ts'
import { printable } from '../printable.ts'
import { headingDepths } from './heading-depths.ts'
import { type NestedList, nestLists } from './nest-lists.ts'

export type PrintBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly PrintSpan[] }
  | PrintParagraph
  | NestedList<PrintSpan>
  | PrintTable
  | { readonly kind: 'page-break' }

export type PrintSpan = Pick<Span, 'text' | 'bold' | 'italic'> & { readonly note?: readonly PrintSpan[] }

type PrintParagraph = {
  readonly kind: 'paragraph'
  readonly content: readonly PrintSpan[]
  readonly align?: NonNullable<Paragraph['align']>
  /** The paragraph under the heading of the whole document. */
  readonly lead: boolean
}

type PrintTable = {
  readonly kind: 'table'
  readonly widths: readonly number[]
  readonly headerRows: number
  /** A heading with a footnote stands once: PDF/UA-1 forbids links in what is repeated. */
  readonly repeats: boolean
  readonly header: readonly PrintCell[]
  readonly body: readonly PrintCell[]
}

type PrintCell = {
  readonly x: number
  readonly y: number
  readonly colspan: number
  readonly rowspan: number
  readonly blocks: readonly PrintBlock[]
}

/** The blocks of a document as the template prints them. */
export function printBlocks(document: Document, show: (text: string) => string): readonly PrintBlock[] {
  const { language, footnotes, blocks } = document
  const depth = headingDepths()
  const spans = (content: readonly Span[], withNotes: boolean): readonly PrintSpan[] =>
    printable(content, language).map(({ footnote, text, ...look }) => {
      const note = withNotes && footnote !== undefined ? footnotes[footnote] : undefined
      return { ...look, text: show(text), ...(note !== undefined && { note: spans(note.content, false) }) }
    })

  const paragraph = ({ content, align }: Paragraph, lead: boolean): PrintParagraph => ({
    kind: 'paragraph',
    content: spans(content, true),
    ...(align !== undefined && { align }),
    lead,
  })

  const table = (block: Table): PrintTable => {
    const grid = cellGrid(block)
    const cells = grid.rows.flatMap((row, y) => row.flatMap((slot) => cellOf(slot, y)))
    const headerRows = wholeHeader(block.headerRows, cells, grid.rows.length)
    return {
      kind: 'table',
      widths: columnWidths(block, grid.columns),
      headerRows,
      repeats: !hasNotes(block, headerRows),
      header: cells.filter(({ y }) => y < headerRows),
      body: cells.filter(({ y }) => y >= headerRows),
    }
  }

  const cellOf = ({ part, cell, column, columnSpan, rowSpan }: GridCell, y: number): readonly PrintCell[] => {
    if (part === 'continued') return []
    const inside = (cell?.blocks ?? []).filter(({ kind }) => kind !== 'page-break')
    return [{ x: column, y, colspan: columnSpan, rowspan: rowSpan, blocks: print(inside, false) }]
  }

  const print = (part: readonly Block[], top: boolean): readonly PrintBlock[] =>
    nestLists(part.filter(isPrintable), ({ content }) => spans(content, true)).map((piece, index) => {
      switch (piece.kind) {
        case 'heading':
          return { kind: 'heading', level: depth(piece.level), content: spans(piece.content, true) }
        case 'paragraph':
          return paragraph(piece, top && index === 1 && isTitle(part[0]))
        case 'table':
          return table(piece)
        case 'list':
          return piece
        case 'page-break':
          return { kind: 'page-break' }
      }
      return piece satisfies never
    })

  return print(blocks, true)
}

/** PDF/UA-1 forbids headings without text. */
function isPrintable(block: Block): boolean {
  return block.kind !== 'heading' || textOf(block).trim() !== ''
}

function hasNotes({ rows }: Table, headerRows: number): boolean {
  const blocks = rows.slice(0, headerRows).flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))
  return flattenBlocks(blocks).some(
    (block) => 'content' in block && block.content.some((span) => span.footnote !== undefined),
  )
}

function isTitle(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 1
}

/** A cell that reaches from the heading into the body takes its rows into the heading, unless nothing would be left below. */
function wholeHeader(headerRows: number, cells: readonly PrintCell[], rows: number): number {
  let end = Math.min(headerRows, rows)
  for (const cell of cells) if (cell.y < end) end = Math.max(end, cell.y + cell.rowspan)
  return end
}
