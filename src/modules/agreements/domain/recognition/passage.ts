import type { Block, Document, Table } from '#documents/model.ts'
import { foldSpaces } from '#kernel/folding.ts'
import { spansOf } from './letters.ts'
import { type Line, linesOf, linesOfText, rawTextOf, textBefore } from './lines.ts'
import { type Piece, part, pieceOf } from './piece.ts'

/**
 * A piece of the paper as recognition sees it, whatever format it came from: a paragraph outside tables, a cell of a row
 * of several, or a paragraph of a box (a row of one cell).
 */
export type Passage = Piece & {
  /** In reading order, from 0. */
  readonly order: number
  /** Spaces folded, insertions accepted, deletions left out. */
  readonly text: string
  readonly raw: string
  readonly lines: readonly Line[]
  readonly heading: boolean
  /** The row in which it stands; null outside tables. */
  readonly cell: CellPosition | null
  /** The wording before the tracked changes; null when there are none. */
  readonly before: string | null
}

type CellPosition = {
  readonly table: number
  readonly row: number
  /** Index among the cells of the row, and how many there are. */
  readonly index: number
  readonly of: number
}

/** A cell of a row of several; a row of one cell is a box around paragraphs. */
export function isInRow<P extends Pick<Passage, 'cell'>>(passage: P): passage is P & { readonly cell: CellPosition } {
  return passage.cell !== null && passage.cell.of > 1
}

/** Rows of so many cells are a schedule's. */
const widest = 4

/** No list of the form stands in so many columns; such a row is one of a schedule without its header. */
export function isOfWideTable({ cell }: Passage): boolean {
  return cell !== null && cell.of >= widest
}

/** Rows that another recogniser has taken. */
type TakenRows = (table: Table, row: number) => boolean

/** The document as passages, nested tables after the cell that holds them. */
export function passagesOf(document: Document, taken: TakenRows = () => false): readonly Passage[] {
  const passages: Passage[] = []
  let tables = 0

  const add = (blocks: readonly Block[], cell: CellPosition | null): void => {
    const made = passageOf(blocks, cell, passages.length)
    if (made !== null) passages.push(made)
  }
  const walk = (blocks: readonly Block[], cell: CellPosition | null): void => {
    for (const block of blocks) {
      if (block.kind === 'table') walkTable(block)
      else if (block.kind !== 'page-break') add([block], cell)
    }
  }
  const walkTable = (table: Table): void => {
    const number = tables
    tables += 1
    for (const [index, row] of table.rows.entries()) {
      if (taken(table, index)) continue
      const box = row.cells.length === 1
      for (const [position, cell] of row.cells.entries()) {
        const at = { table: number, row: index, index: position, of: row.cells.length }
        if (box) walk(cell.blocks, at)
        else {
          add(cell.blocks.filter(isText), at)
          walk(
            cell.blocks.filter((block) => !isText(block)),
            null,
          )
        }
      }
    }
  }

  walk(document.blocks, null)
  return passages
}

/** The passages that a tracked change touches, those inside a schedule included. */
export function changedPassagesOf(document: Document): readonly Passage[] {
  if (!hasChanges(document.blocks)) return []
  return passagesOf(document).filter((passage) => passage.before !== null)
}

/** A part of a passage as one of its own, no heading any more. */
export function partOfPassage(passage: Passage, raw: string): Passage {
  return { ...part(passage, raw), text: foldSpaces(raw), raw, lines: linesOfText(raw, passage), heading: false }
}

function hasChanges(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.kind === 'table'
      ? block.rows.some((row) => row.cells.some((cell) => hasChanges(cell.blocks)))
      : spansOf([block]).some((span) => span.change !== undefined),
  )
}

function passageOf(blocks: readonly Block[], cell: CellPosition | null, order: number): Passage | null {
  const raw = rawTextOf(blocks)
  if (raw === '' && (cell === null || cell.of === 1)) return null
  return {
    ...pieceOf(raw, blocks),
    order,
    text: foldSpaces(raw),
    raw,
    lines: linesOf(blocks),
    heading: blocks[0]?.kind === 'heading',
    cell,
    before: textBefore(blocks),
  }
}

function isText(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'heading'
}
