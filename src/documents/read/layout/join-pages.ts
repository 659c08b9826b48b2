import { continues } from './continues.ts'
import { joinTables } from './join-tables.ts'
import type { Piece } from './table-draft.ts'

/** Pieces of all pages as one text: a paragraph or table that the end of a page cut is whole again. */
export function joinPages(pages: readonly (readonly Piece[])[]): readonly Piece[] {
  const text: Piece[] = []
  for (const [index, pieces] of pages.entries()) {
    const last = index > 0 && (pages[index - 1]?.length ?? 0) > 0 ? text.at(-1) : undefined
    const [first, ...others] = pieces
    const whole = last === undefined || first === undefined ? null : joined(last, first)
    if (whole === null) text.push(...pieces)
    else {
      text[text.length - 1] = whole
      for (const piece of others) text.push(piece)
    }
  }
  return text
}

function joined(last: Piece, first: Piece): Piece | null {
  if (last.kind === 'table' && first.kind === 'table') return joinTables(last, first)
  if (last.kind === 'paragraph' && first.kind === 'paragraph' && continues(last, first))
    return { ...last, lines: [...last.lines, ...first.lines] }
  return null
}
