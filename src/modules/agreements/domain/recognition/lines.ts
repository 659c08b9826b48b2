import type { Block, Span } from '#documents/model.ts'
import { foldSpaces } from '#kernel/folding.ts'
import { spansOf } from './letters.ts'
import { type Piece, part, pieceOf } from './piece.ts'

/** A line or a list item of a passage, for sections whose content is a list; it stands where its paragraph stands. */
export type Line = Piece & { readonly text: string; readonly list: boolean }

/** All text of some blocks, spaces folded, insertions accepted and deletions left out. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return foldSpaces(rawTextOf(blocks))
}

export function rawTextOf(blocks: readonly Block[]): string {
  return paragraphTexts(blocks).join('\n').trim()
}

/** The lines of some blocks; a list item keeps being one through its own line ends. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'page-break' || block.kind === 'qr-code') return []
    if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.blocks)))
    const text = textOfSpans(block.content)
    const piece = pieceOf(text, [block])
    if (block.kind === 'paragraph' && block.list !== undefined) return lineOf(text, true, piece)
    return linesOfText(text, piece)
  })
}

/** The same of a bare text: a dash, a number or a letter at its beginning makes a line a list item. */
export function linesOfText(text: string, piece: Piece): readonly Line[] {
  return unbroken(text).flatMap((line) => {
    const item = /^\s*(?:[-–•·▪●◦*]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u.exec(line)
    return item === null ? lineOf(line, false, piece) : lineOf(line.slice(item[0].length), true, piece)
  })
}

/** The wording before the tracked changes; null when there are none. */
export function textBefore(blocks: readonly Block[]): string | null {
  const spans = spansOf(blocks)
  if (spans.every((span) => span.change === undefined)) return null
  const before = spans.filter((span) => span.change !== 'inserted').map((span) => span.text)
  return foldSpaces(before.join(''))
}

/** Lines of a text in which a long line that goes on in lower case, or one after a hyphen, was only broken at the margin. */
function unbroken(text: string): readonly string[] {
  const spaced = text.replace(/[^\S\n]+/gu, ' ')
  if (!spaced.includes('\n')) return [spaced]
  return spaced
    .replace(/(?<=[\p{L}\d][-–])[^\S\n]*\n[^\S\n]*(?=[\p{Ll}\d])/gu, '')
    .replace(/(?<=[^\n]{40})[^\S\n]*\n[^\S\n]*(?=\p{Ll}(?!\)))/gu, ' ')
    .split('\n')
}

function paragraphTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'page-break' || block.kind === 'qr-code') return []
    if (block.kind === 'table')
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphTexts(cell.blocks)))
    return [textOfSpans(block.content)]
  })
}

function textOfSpans(spans: readonly Span[]): string {
  const accepted = spans.filter((span) => span.change !== 'deleted').map((span) => span.text)
  return withoutWrittenNotes(accepted.join('').normalize('NFC'))
}

/** Some converters write footnotes into the text: "Sídlo[footnoteRef:2] [2: V případě obce …]". */
function withoutWrittenNotes(text: string): string {
  if (!text.includes('[')) return text
  return text.replace(/\[footnoteRef:\d+\]/gu, '').replace(/\s{0,9}\[\d{1,4}:[^\]]*\]\s*$/u, '')
}

function lineOf(text: string, list: boolean, piece: Piece): readonly Line[] {
  const folded = foldSpaces(text)
  return folded === '' ? [] : [{ ...part(piece, folded), text: folded, list }]
}
