import type { Block, Document, Span } from '../model.ts'
import { flattenBlocks } from '../text.ts'

/** The content without what a file adds: places, labels that programs count, the kind of spaces, how spans of one look are cut, where links lead. */
export function comparable({ title, language, origin, blocks, footnotes, header, footer }: Document): unknown {
  const notes = footnotes.map(({ content }) => spansOf(content))
  return JSON.parse(
    JSON.stringify({ title, language, origin, header, footer, notes, blocks: blocks.map(blockOf) }).replaceAll(
      '\u00a0',
      ' ',
    ),
  )
}

/** The share of each column in the width of its table. */
export function columnShares({ blocks }: Document): readonly (readonly number[])[] {
  return flattenBlocks(blocks).flatMap((block) => {
    if (block.kind !== 'table') return []
    const total = block.widths.reduce((sum, width) => sum + width, 0)
    return [block.widths.map((width) => width / total)]
  })
}

function blockOf(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
      return { ...block, content: spansOf(block.content), place: null }
    case 'paragraph': {
      const { list, ...rest } = block
      return {
        ...rest,
        ...(list && { list: { level: list.level, marker: list.marker } }),
        content: spansOf(block.content),
        place: null,
      }
    }
    case 'table':
      return {
        ...block,
        widths: null,
        place: null,
        rows: block.rows.map(({ cells }) => cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(blockOf) }))),
      }
    case 'page-break':
      return 'page-break'
    case 'qr-code':
      return 'qr-code'
  }
}

function spansOf(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const { link: _, ...span } of spans) {
    const last = joined.at(-1)
    const alike = last && last.footnote === undefined && last.bold === span.bold && last.italic === span.italic
    if (alike) joined[joined.length - 1] = { ...last, ...span, text: last.text + span.text }
    else joined.push(span)
  }
  return joined
}
