import type { Block, Document, Place, Span, Table } from '#documents/model.ts'
import { foldSpaces } from '#kernel/folding.ts'
import type { Source } from '../draft.ts'

/**
 * A piece of the paper as recognition sees it, whatever format it came from: a paragraph outside tables, a cell of a row
 * of several, or a paragraph of a box (a row of one cell).
 */
export type Passage = {
  /** In reading order, from 0. */
  readonly order: number
  /** Spaces folded, insertions accepted, deletions left out. */
  readonly text: string
  readonly raw: string
  /** Lines and list items, for sections whose content is a list. */
  readonly lines: readonly Line[]
  readonly heading: boolean
  /** The row in which it stands; null outside tables. */
  readonly cell: CellPosition | null
  readonly source: Source
  /** The wording before the tracked changes; null when there are none. */
  readonly before: string | null
}

export type Line = { readonly text: string; readonly list: boolean }

type CellPosition = {
  readonly table: number
  readonly row: number
  /** Index among the cells of the row, and how many there are. */
  readonly index: number
  readonly of: number
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
        if (box) walk(cell.blocks, { ...at, index: 0, of: 1 })
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

/** All text of some blocks, spaces folded, insertions accepted and deletions left out. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return foldSpaces(rawTextOf(blocks))
}

/** The lines of some blocks; a list item keeps being one through its own line ends. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'page-break') return []
    if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.blocks)))
    const text = textOfSpans(block.content)
    if (block.kind === 'paragraph' && block.list !== undefined) return lineOf(text, true)
    return linesOfText(text)
  })
}

/** The same of a bare text: a dash, a number or a letter at its beginning makes a line a list item. */
export function linesOfText(text: string): readonly Line[] {
  return unbroken(text).flatMap((line) => {
    const item = /^\s*(?:[-–•·▪●◦*]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u.exec(line)
    return item === null ? lineOf(line, false) : lineOf(line.slice(item[0].length), true)
  })
}

/** Lines of a text in which a long line that goes on in lower case, or one after a hyphen, was only broken at the margin. */
function unbroken(text: string): readonly string[] {
  return text
    .replace(/(?<=[\p{L}\d][-–])[^\S\n]*\n[^\S\n]*(?=[\p{Ll}\d])/gu, '')
    .replace(/(?<=[^\n]{40})[^\S\n]*\n[^\S\n]*(?=\p{Ll}(?!\)))/gu, ' ')
    .split('\n')
}

export function rawTextOf(blocks: readonly Block[]): string {
  return linesOfRaw(blocks).join('\n').trim()
}

function passageOf(blocks: readonly Block[], cell: CellPosition | null, order: number): Passage | null {
  const raw = rawTextOf(blocks)
  const first = blocks[0]
  if (raw === '' && (cell === null || cell.of === 1)) return null
  const spans = spansOf(blocks)
  return {
    order,
    text: foldSpaces(raw),
    raw,
    lines: linesOf(blocks),
    heading: first?.kind === 'heading',
    cell,
    source: sourceOf(raw, first?.place ?? null),
    before: spans.some((span) => span.change !== undefined) ? foldSpaces(wordingBefore(spans)) : null,
  }
}

export function sourceOf(text: string, place: Place | null): Source {
  return { page: place?.page ?? null, text: text.trim(), box: place?.box ?? null }
}

function isText(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'heading'
}

function linesOfRaw(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'page-break') return []
    if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => linesOfRaw(cell.blocks)))
    return [textOfSpans(block.content)]
  })
}

function spansOf(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? block.content : []))
}

function textOfSpans(spans: readonly Span[]): string {
  return withoutWrittenNotes(
    spans
      .filter((span) => span.change !== 'deleted')
      .map((span) => span.text)
      .join('')
      .normalize('NFC'),
  )
}

/** Some converters write footnotes into the text: "Sídlo[footnoteRef:2] [2: V případě obce …]". */
function withoutWrittenNotes(text: string): string {
  return text.replace(/\[footnoteRef:\d+\]/gu, '').replace(/\s*\[\d+:[^\]]*\]\s*$/gu, '')
}

function wordingBefore(spans: readonly Span[]): string {
  return spans
    .filter((span) => span.change !== 'inserted')
    .map((span) => span.text)
    .join('')
}

function lineOf(text: string, list: boolean): readonly Line[] {
  const folded = foldSpaces(text)
  return folded === '' ? [] : [{ text: folded, list }]
}
