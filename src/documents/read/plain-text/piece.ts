/** A stretch of a text: lines of prose without a blank one between them, or rows of a table. */
export type Piece =
  | { readonly lines: readonly string[] }
  | { readonly rows: readonly (readonly string[])[]; readonly headerRows: number }
