import type { Block } from '../../../documents/index.ts'
import { withCzechSpaces } from '../../../kernel/czech-typography.ts'
import type { Language } from '../../../messages/index.ts'

/** Czech typography over the whole paper, a person's words and the agreement's wording included. */
export function withTypography(language: Language, blocks: readonly Block[]): readonly Block[] {
  return language === 'cs' ? blocks.map(spacedBlock) : blocks
}

function spacedBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: block.content.map((span) => ({ ...span, text: withCzechSpaces(span.text) })) }
    case 'table':
      return {
        ...block,
        rows: block.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(spacedBlock) })),
        })),
      }
    case 'page-break':
    case 'qr-code':
      return block
  }
  return block satisfies never
}
