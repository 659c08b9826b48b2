import type { Rect } from './geometry.ts'
import type { PageLayout } from './page-layout.ts'
import type { ParagraphDraft } from './paragraphs.ts'

/** What stands on a page: text or a table, while it is put together. */
export type Piece = ParagraphDraft | TableDraft

export type TableDraft = {
  readonly kind: 'table'
  readonly page: PageLayout
  readonly box: Rect
  /** Where its columns begin and end. */
  readonly xs: readonly number[]
  readonly rows: readonly RowDraft[]
  /** Rows that came again at the top of the next page: the header. */
  readonly headerRows: number
}

export type RowDraft = { readonly cells: readonly CellDraft[] }

export type CellDraft = {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly pieces: readonly Piece[]
}
