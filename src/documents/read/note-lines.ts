import type { Block, Span } from '../model.ts'

/** Paragraphs of a note as lines of one text. The space after the mark at its beginning is not part of it. */
export function noteLines(blocks: readonly Block[]): readonly Span[] {
  const lines = blocks.flatMap((block) => ('content' in block ? [block.content] : []))
  return lines.flatMap((line, index) => {
    const [first, ...rest] = line
    if (first === undefined) return []
    return [{ ...first, text: index === 0 ? first.text.trimStart() : `\n${first.text}` }, ...rest]
  })
}
