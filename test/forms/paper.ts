import {
  type Block,
  type Cell,
  type Document,
  nowhere,
  type Paragraph,
  type Span,
  type Table,
} from '#documents/model.ts'

/** A piece of a paper: text in the notation of `blocksOf`, or a finished block. */
export type Piece = string | Block
/** A cell is such pieces; "^" stands for a cell that the one above covers. A row that is one text is a band over all columns. */
type GridRow = string | readonly (string | readonly Piece[])[]

/** A whole paper. Notes are numbered from 1 in the text: "Sídlo[^1]". */
export function paper(pieces: readonly Piece[], more: Partial<Document> & { readonly notes?: readonly string[] } = {}) {
  const { notes = [], ...rest } = more
  const document: Document = {
    title: null,
    language: 'cs',
    footnotes: notes.map((text) => ({ content: [{ text }] })),
    blocks: blocksOf(pieces),
    ...rest,
  }
  return document
}

/**
 * Lines of text as blocks: "# " and "## " begin headings, "- " a list item, any other line is a paragraph. Inside a line
 * `[^1]` is the mark of the first note, `{+…+}` an insertion and `{-…-}` a deletion.
 */
export function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? piece.split('\n').map(blockOfLine) : [piece]))
}

/** A table with ruling lines. */
export function grid(rows: readonly GridRow[], options: Partial<Pick<Table, 'widths' | 'headerRows'>> = {}): Table {
  const columns = Math.max(...rows.map((row) => (typeof row === 'string' ? 1 : row.length)))
  return {
    kind: 'table',
    headerRows: 0,
    widths: Array.from({ length: columns }, () => 1),
    place: nowhere,
    rows: rows.map((row, index) => ({
      cells: typeof row === 'string' ? [cellOf([row], 0, { columnSpan: columns })] : cellsOf(rows, row, index),
    })),
    ...options,
  }
}

/** One framed cell, as the form has it under each heading. */
export function frame(...pieces: readonly Piece[]): Table {
  return grid([[pieces]])
}

function blockOfLine(line: string): Block {
  const [, mark = '', text = ''] = /^(# |## |- )?(.*)$/su.exec(line) ?? []
  const content = spansOf(text)
  if (mark.startsWith('#')) return { kind: 'heading', level: mark === '# ' ? 1 : 2, content, place: nowhere }
  const paragraph: Paragraph = { kind: 'paragraph', content, place: nowhere }
  return mark === '- ' ? { ...paragraph, list: { level: 0, marker: 'bullet' } } : paragraph
}

function spansOf(text: string): readonly Span[] {
  return Array.from(
    text.matchAll(/\{\+(.+?)\+\}|\{-(.+?)-\}|((?:(?!\{[+-]|\[\^).)+)(?:\[\^(\d+)\])?/gsu),
    (match): Span => {
      const [, inserted, deleted, plain = '', note] = match
      if (inserted !== undefined) return { text: inserted, change: 'inserted' }
      if (deleted !== undefined) return { text: deleted, change: 'deleted' }
      return { text: plain, ...(note !== undefined && { footnote: Number(note) - 1 }) }
    },
  )
}

function cellsOf(rows: readonly GridRow[], row: Exclude<GridRow, string>, index: number): readonly Cell[] {
  return row.flatMap((content, column) => {
    if (content === '^') return []
    return [
      cellOf(typeof content === 'string' ? [content] : content, column, { rowSpan: 1 + covered(rows, index, column) }),
    ]
  })
}

function cellOf(pieces: readonly Piece[], column: number, spans: Partial<Pick<Cell, 'columnSpan' | 'rowSpan'>>): Cell {
  return { blocks: blocksOf(pieces), column, columnSpan: 1, rowSpan: 1, ...spans }
}

/** How many cells under this one it covers. */
function covered(rows: readonly GridRow[], index: number, column: number): number {
  const below = rows.slice(index + 1)
  const end = below.findIndex((row) => typeof row === 'string' || row[column] !== '^')
  return end < 0 ? below.length : end
}
