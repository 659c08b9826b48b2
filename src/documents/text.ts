import type { Block, Cell, Document, Span } from './model.ts'

/** Which reading of tracked changes: as if all were accepted (what the author now means), or as the text stood before. */
export type ReadingOfChanges = { readonly changes?: 'accepted' | 'original' }

/**
 * The plain text of a piece: a line per paragraph, cells of a row parted by tabs, footnotes and labels of lists left out.
 * @example textOf(cell) // 'Zpráva o plnění\nročně'
 */
export function textOf(piece: Document | Cell | Block, reading: ReadingOfChanges = {}): string {
  if ('blocks' in piece) return piece.blocks.map((block) => textOf(block, reading)).join('\n')
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
      return plainText(piece.content, reading)
    case 'table':
      return piece.rows.map(({ cells }) => cells.map((cell) => textOf(cell, reading)).join('\t')).join('\n')
    case 'page-break':
    case 'qr-code':
      return ''
  }
  return piece satisfies never
}

/** The text of spans: insertions in and deletions out, or the other way round for the original. */
export function plainText(spans: readonly Span[], { changes = 'accepted' }: ReadingOfChanges = {}): string {
  const left = changes === 'accepted' ? 'deleted' : 'inserted'
  return spans.flatMap(({ change, text }) => (change === left ? [] : [text])).join('')
}

/** All blocks in reading order, those inside cells included, each after the table that holds it. */
export function flattenBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...(block.kind === 'table' ? flattenBlocks(blocksInside(block)) : [])])
}

function blocksInside({ rows }: Extract<Block, { kind: 'table' }>): readonly Block[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))
}
