import {
  type Block,
  type Cell,
  type Document,
  type Findings,
  nowhere,
  type Paragraph,
  type Span,
  type Table,
} from '#documents/model.ts'
import type { AgreementDraft } from '../../src/modules/agreements/domain/draft.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'

/** The draft of a paper of these blocks. */
export function read(blocks: readonly Block[]): AgreementDraft {
  return recogniseAgreement(aDocument(blocks), source)
}

export const source = { file: 'popis.docx', mediaType: 'application/msword', sha256: '' }

/** Short ways to write a document of the model in tests. A text of several lines becomes several paragraphs. */
export function aDocument(blocks: readonly (Block | readonly Block[])[], findings?: Partial<Findings>): Document {
  const document: Document = { title: null, language: 'cs', footnotes: [], blocks: blocks.flat() }
  const nothing: Findings = { pages: null, text: 'native', trackedChanges: false, comments: 0 }
  return findings === undefined ? document : { ...document, findings: { ...nothing, ...findings } }
}

export function paragraph(text: string | readonly Span[]): Paragraph {
  return { kind: 'paragraph', content: typeof text === 'string' ? [{ text }] : text, place: nowhere }
}

export function item(text: string): Paragraph {
  return { ...paragraph(text), list: { level: 0, marker: 'bullet' } }
}

export function heading(text: string): Block {
  return { kind: 'heading', level: 2, content: [{ text }], place: nowhere }
}

/** A cell is a text, or blocks; `^` stands for a cell that the one above covers. */
export function table(rows: readonly (readonly (string | readonly Block[])[])[]): Table {
  return {
    kind: 'table',
    headerRows: 0,
    widths: [],
    place: nowhere,
    rows: rows.map((cells, row) => ({
      cells: cells.flatMap((content, column) =>
        content === '^' ? [] : [cell(content, column, 1 + covered(rows, row, column))],
      ),
    })),
  }
}

export function box(...blocks: readonly Block[]): Table {
  return table([[blocks]])
}

/** A row of one cell over all columns. */
export function band(text: string, columns: number): Cell {
  return { blocks: [paragraph(text)], column: 0, columnSpan: columns, rowSpan: 1 }
}

function cell(content: string | readonly Block[], column: number, rowSpan: number): Cell {
  const blocks = typeof content === 'string' ? content.split('\n').map((line) => paragraph(line)) : content
  return { blocks, column, columnSpan: 1, rowSpan }
}

function covered(rows: readonly (readonly (string | readonly Block[])[])[], row: number, column: number): number {
  let count = 0
  while (rows[row + count + 1]?.[column] === '^') count += 1
  return count
}
