import type { Block, Box, Cell, Heading, Paragraph, Place, Span } from '../../model.ts'
import { checkRows } from '../table-limits.ts'
import type { Rect } from './geometry.ts'
import { isBold, type Line, lineOf, textOfLine } from './lines.ts'
import { isBullet } from './list-marker.ts'
import type { PageLayout } from './page-layout.ts'
import { boxOfParagraph, type ParagraphDraft } from './paragraphs.ts'
import { type NoteOf, spansOfLines } from './spans-of-lines.ts'
import type { Piece, TableDraft } from './table-draft.ts'
import type { Typography } from './typography.ts'

export type Writing = {
  readonly typography: Typography
  readonly noteOf: NoteOf
  /** Words that surely are whole. */
  readonly words: ReadonlySet<string>
}

/**
 * The pieces as blocks of the model, numbered in reading order.
 *
 * @throws Refusal `document.table_too_long`
 */
export function blocksOfPieces(pieces: readonly Piece[], writing: Writing): readonly Block[] {
  const levels = headingLevels(pieces, writing.typography)
  let order = 0
  const place = (page: PageLayout, box: Rect | null): Place => ({
    order: order++,
    page: page.page,
    box: box === null ? null : fractions(box, page),
  })

  const paragraph = (draft: ParagraphDraft, inCell: boolean, levelsAround: readonly number[]): readonly Block[] => {
    const [first] = draft.lines
    if (first === undefined) return []
    const heading = inCell ? null : headingLevel(draft, levels, writing.typography)
    const content = spansOfLines(heading === null ? withoutMarker(draft) : draft.lines, writing.noteOf, writing.words)
    if (content.length === 0) return []
    const at = place(first.page, boxOfParagraph(draft))
    if (heading !== null) return [{ kind: 'heading', level: heading, content: plain(content), place: at }]
    const list = draft.marker === null ? null : listOf(draft.marker, levelsAround)
    return [{ kind: 'paragraph', content, ...(list !== null && { list }), place: at }]
  }

  const table = (draft: TableDraft): Block => {
    checkRows(draft.rows.length)
    const at = place(draft.page, draft.box)
    const rows = draft.rows.map(({ cells }) => ({
      cells: cells.map(({ pieces: inside, ...cell }): Cell => ({ ...cell, blocks: convert(inside, true) })),
    }))
    const widths = draft.xs.slice(1).map((x, index) => x - (draft.xs[index] ?? 0))
    return { kind: 'table', headerRows: draft.headerRows, widths, rows, place: at }
  }

  const convert = (part: readonly Piece[], inCell: boolean): readonly Block[] => {
    const indents = markerIndents(part)
    return part.flatMap((piece) => (piece.kind === 'table' ? [table(piece)] : paragraph(piece, inCell, indents)))
  }
  return convert(pieces, false)
}

function fractions({ left, top, right, bottom }: Rect, { width, height }: PageLayout): Box {
  const share = (value: number, of: number): number =>
    Math.round(Math.min(Math.max(value / of, 0), 1) * 10_000) / 10_000
  return [share(left, width), share(top, height), share(right, width), share(bottom, height)]
}

type Level = Heading['level']

/** A bold text that stands alone, or one in larger letters. */
function isHeading({ lines, marker }: ParagraphDraft, { bodySize, mostlyBold }: Typography): boolean {
  const text = lines.map(textOfLine).join(' ')
  const size = Math.max(...lines.map((line) => line.size))
  if (text.length > longestHeading || !/\p{L}{2}/u.test(text) || /[,;]$/u.test(text)) return false
  if (marker !== null && marker.kind !== 'number') return false
  return size > bodySize * 1.15 || (!mostlyBold && size > bodySize * 0.95 && lines.every(isBold))
}

const longestHeading = 250

/** Sizes of headings, largest first. */
function headingLevels(pieces: readonly Piece[], typography: Typography): readonly number[] {
  const sizes = pieces.flatMap((piece) =>
    piece.kind === 'paragraph' && isHeading(piece, typography) ? [sizeOfHeading(piece)] : [],
  )
  return [...new Set(sizes)].toSorted((one, other) => other - one)
}

function headingLevel(draft: ParagraphDraft, sizes: readonly number[], typography: Typography): Level | null {
  if (!isHeading(draft, typography)) return null
  const level = sizes.indexOf(sizeOfHeading(draft)) + 1
  return level === 1 || level === 2 || level === 3 ? level : 4
}

function sizeOfHeading({ lines }: ParagraphDraft): number {
  return Math.round(Math.max(...lines.map(({ size }) => size)))
}

/** A heading is bold by its nature. */
function plain(content: readonly Span[]): readonly Span[] {
  return content.map(({ bold: _bold, ...span }) => span)
}

function withoutMarker({ lines, marker }: ParagraphDraft): readonly Line[] {
  const [first, ...others] = lines
  if (first === undefined || marker === null) return lines
  const rest = lineOf(first.words.slice(1), first.page)
  return rest === null ? others : [{ ...rest, limit: first.limit }, ...others]
}

function listOf(
  { kind, label, left }: NonNullable<ParagraphDraft['marker']>,
  indents: readonly number[],
): NonNullable<Paragraph['list']> {
  const level = Math.max(
    indents.findLastIndex((indent) => left > indent - sameIndent),
    0,
  )
  if (kind === 'number') return { level, marker: 'number', label }
  return { level, marker: 'bullet', label: isBullet(label) ? '•' : label }
}

const sameIndent = 2

/** Where items of the lists in one text begin, from left to right. */
function markerIndents(pieces: readonly Piece[]): readonly number[] {
  const lefts = pieces.flatMap((piece) =>
    piece.kind === 'paragraph' && piece.marker !== null ? [piece.marker.left] : [],
  )
  const found: number[] = []
  for (const left of lefts.toSorted((one, other) => one - other)) {
    const last = found.at(-1)
    if (last === undefined || left > last + sameIndent * 2) found.push(left)
  }
  return found
}
