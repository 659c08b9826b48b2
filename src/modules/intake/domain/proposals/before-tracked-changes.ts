import type { Block, Document, Span } from '#documents/index.ts'

/** The paper as it was before its tracked changes: what was inserted is out, what was deleted is back. */
export function beforeTrackedChanges(document: Document): Document {
  return { ...document, blocks: document.blocks.map(blockBefore) }
}

function blockBefore(block: Block): Block {
  if (block.kind === 'table') {
    const rows = block.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(blockBefore) })),
    }))
    return { ...block, rows }
  }
  return block.kind === 'heading' || block.kind === 'paragraph'
    ? { ...block, content: block.content.flatMap(spanBefore) }
    : block
}

function spanBefore({ change, ...span }: Span): readonly Span[] {
  return change === 'inserted' ? [] : [span]
}
