import type { Block, Cell, Heading, Paragraph, Row, Span, Table } from '../../../documents/index.ts'
import { nowhere } from '../../../documents/index.ts'

/** The pieces of which papers are composed. */
export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, content: [{ text }], place: nowhere }
}

export function paragraph(...content: readonly (string | Span)[]): Paragraph {
  return {
    kind: 'paragraph',
    content: content.map((piece) => (isText(piece) ? { text: piece } : piece)),
    place: nowhere,
  }
}

export function bold(text: string): Span {
  return { text, bold: true }
}

export function listItem(text: string, marker: 'bullet' | 'number' = 'bullet'): Paragraph {
  return { ...paragraph(text), list: { level: 0, marker } }
}

/** Words that a person wrote: one paragraph for each of its lines; none when nothing was written. */
export function written(text: string | null | undefined): readonly Paragraph[] {
  return (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(line))
}

/** A cell holds one paragraph, or several. */
export type CellContent = string | readonly Block[]

export function table(parts: {
  readonly caption: string
  readonly widths: readonly number[]
  readonly header: readonly string[]
  readonly rows: readonly Row[]
}): Table {
  const header = parts.header.length === 0 ? [] : [row(parts.header.map((text) => [paragraph(bold(text))]))]
  return {
    kind: 'table',
    caption: parts.caption,
    headerRows: header.length,
    widths: parts.widths,
    rows: [...header, ...parts.rows],
    place: nowhere,
  }
}

export function row(cells: readonly CellContent[]): Row {
  return { cells: cells.map((content, column) => cell(content, column, 1)) }
}

/** A row of one cell over all columns, which names the rows under it. */
export function bandRow(text: string, columns: number): Row {
  return { cells: [cell([paragraph(bold(text))], 0, columns)] }
}

function cell(content: CellContent, column: number, columnSpan: number): Cell {
  return { blocks: isText(content) ? [paragraph(content)] : content, column, columnSpan, rowSpan: 1 }
}

function isText(content: unknown): content is string {
  return typeof content === 'string'
}
