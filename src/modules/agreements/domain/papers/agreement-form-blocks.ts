import { type Block, type Cell, nowhere, type Paragraph, type Span, type Table } from '#documents/model.ts'

/** Pieces of the form's paper. */
export function line(...content: readonly (string | Span)[]): Paragraph {
  return {
    kind: 'paragraph',
    content: content.map((piece) => (typeof piece === 'string' ? { text: piece } : piece)),
    place: nowhere,
  }
}

/** The same piece with a mark that travels with it in a Word file. */
export function marked<B extends Block & { readonly id?: string }>(id: string, block: B): B {
  return { ...block, id }
}

export function listItem(text: string): Paragraph {
  return { ...line(text), list: { level: 0, marker: 'bullet' } }
}

export function sectionHeading(text: string): Block {
  return { kind: 'heading', level: 2, content: [{ text }], place: nowhere }
}

/** One cell with a frame, as the form has it under each heading. */
export function frame(blocks: readonly Block[]): Table {
  return tableOf([[cellOf(blocks, 0)]], [1])
}

export function cellOf(blocks: readonly Block[], column: number, columnSpan = 1, rowSpan = 1): Cell {
  return { blocks: blocks.length === 0 ? [line('')] : blocks, column, columnSpan, rowSpan }
}

export function tableOf(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  more: Partial<Table> = {},
): Table {
  return { kind: 'table', headerRows: 0, widths, rows: rows.map((cells) => ({ cells })), place: nowhere, ...more }
}
