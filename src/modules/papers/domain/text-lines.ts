import type { Block, Document, Span } from '#documents/index.ts'

/** A document as lines of text, for a comparison: a heading and a paragraph are one line, a row of a table another. */
export function textLines({ blocks, footnotes }: Document): readonly string[] {
  return [...blocks.flatMap(linesOf), ...footnotes.map(({ content }) => textOfSpans(content))].filter(
    (line) => line !== '',
  )
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return textOfSpans(block.content).split('\n')
    case 'table':
      return block.rows.map(({ cells }) => cells.map((cell) => cell.blocks.flatMap(linesOf).join(' ')).join(' · '))
    case 'qr-code':
      return [block.address]
    case 'page-break':
      return []
  }
  return block satisfies never
}

function textOfSpans(content: readonly Span[]): string {
  return content
    .map(({ text }) => text)
    .join('')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim()
}
