/**
 * One page as ink: words and ruling lines, whether they come from a PDF or from a scan. Lengths are in one unit of the page's
 * own (points, pixels); x grows to the right, y downwards.
 */
export type PageLayout = {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rules: readonly Rule[]
  /** How far apart the ends of two ruling lines may be that still meet; less than the padding of a cell. */
  readonly tolerance: number
}

/** A run of letters on one line. Spaces between words are told by distance, unless `text` holds them. */
export type Word = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Size of the font, in the unit of the page. */
  readonly size: number
  readonly baseline: number
  readonly bold: boolean
  readonly italic: boolean
  /** A raised small number: the mark of a footnote. */
  readonly raised: boolean
  /** 0…1 for recognised letters, null for letters of the file. */
  readonly confidence: number | null
}

/** A straight line, or a thin rectangle that stands for one. `at` is its y when horizontal, its x when vertical. */
export type Rule = {
  readonly direction: 'horizontal' | 'vertical'
  readonly at: number
  readonly from: number
  readonly to: number
}
