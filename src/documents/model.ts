/**
 * One document, whatever file it came from or goes to. Readers produce it, writers take it, nothing between knows a format.
 *
 * @example
 * const minutes: Document = {
 *   title: 'Zápis z jednání', language: 'cs', footnotes: [],
 *   blocks: [{ kind: 'heading', level: 1, content: [{ text: 'Zápis z jednání' }], place: nowhere }],
 * }
 */
export type Document = {
  readonly title: string | null
  /** BCP 47 tag of the text. */
  readonly language: string
  /** What the paper was composed from, e.g. a version of an agreement; it travels unseen in a Word file and comes back with it. */
  readonly origin?: string
  readonly blocks: readonly Block[]
  /** Indexed by `Span.footnote`. */
  readonly footnotes: readonly Footnote[]
  /** Text that repeats on each page. In the header, what follows a tab stands at the right margin. */
  readonly header?: string
  readonly footer?: string
  /** What a reader noticed about the file beside its text. */
  readonly findings?: Findings
}

export type Block = Heading | Paragraph | Table | PageBreak | QrCode

export type Heading = {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly content: readonly Span[]
  /** Travels unseen in a Word file and stays with its piece while people edit around it. */
  readonly id?: string
  readonly place: Place
}

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly content: readonly Span[]
  /** Present on a list item. */
  readonly list?: { readonly level: number; readonly marker: 'bullet' | 'number'; readonly label?: string }
  readonly align?: 'left' | 'center' | 'right'
  /** As of a heading. A row is known by the id of the first paragraph of its first cell. */
  readonly id?: string
  readonly place: Place
}

export type Table = {
  readonly kind: 'table'
  /** Number of leading rows that are repeated at the top of each page. */
  readonly headerRows: number
  /** Relative widths of the columns, any unit; empty when unknown. */
  readonly widths: readonly number[]
  readonly rows: readonly Row[]
  /** What the table is about, for readers who do not see it. */
  readonly caption?: string
  readonly place: Place
}

export type Row = { readonly cells: readonly Cell[] }

export type Cell = {
  readonly blocks: readonly Block[]
  /** First column that the cell covers, from 0. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

export type PageBreak = { readonly kind: 'page-break'; readonly place: Place }

/** An address as a square code for the camera of a telephone. Readers of files do not give it back. */
export type QrCode = {
  readonly kind: 'qr-code'
  readonly address: string
  /** What the code is for, for readers who do not see it. */
  readonly alt: string
  readonly place: Place
}

/** A run of text of one look. A line end inside a paragraph is "\n" in `text`. */
export type Span = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** Where it leads: an address of the web or of mail. */
  readonly link?: string
  /** Index into `Document.footnotes`; the mark stands after `text`. */
  readonly footnote?: number
  /** Tracked changes: how the span came or went. A reader keeps both; `textOf` takes insertions and leaves deletions out. */
  readonly change?: 'inserted' | 'deleted'
  /** How sure the recognition of a scan is of these letters, 0…1; absent when the letters come from the file itself. */
  readonly confidence?: number
}

export type Footnote = { readonly content: readonly Span[] }

/** Where in its file a piece stands. `order` counts the pieces from 0 in reading order; page and box are null when the format has no pages. */
export type Place = { readonly order: number; readonly page: number | null; readonly box: Box | null }

/** Left, top, right, bottom as fractions of the page, 0…1. */
export type Box = readonly [number, number, number, number]

export type Findings = {
  readonly pages: number | null
  /** How the letters came: from the file, recognised here, or from a scan's own text layer. */
  readonly text: 'native' | 'ocr' | 'embedded-ocr'
  /** Present when rows and cells were guessed, because the file has no tables of its own: plain text, the old Word without LibreOffice, a page without ruling lines. */
  readonly structure?: 'guessed'
  readonly trackedChanges: boolean
  readonly comments: number
}

/** The place of a piece that was composed, not read. */
export const nowhere: Place = { order: 0, page: null, box: null }
