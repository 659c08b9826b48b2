import type { Block, Document } from '#documents/model.ts'
import { flattenBlocks, textOf } from '#documents/text.ts'
import { foldSpaces } from '#kernel/folding.ts'
import type { Source } from '../../agreements/index.ts'

/**
 * Finds the pieces of a document on which values stand. A passage is a paragraph, a cell or a row of the table; the piece is
 * its first paragraph that has words.
 */
export function passageFinder(document: Document): (source: Source | null) => number | null {
  const pieces = flattenBlocks(document.blocks).flatMap((block) =>
    isText(block) ? [{ order: block.place.order, text: foldSpaces(textOf(block)) }] : [],
  )
  return (source) => {
    if (source === null) return null
    const whole = foldSpaces(source.text)
    const first = source.text
      .split(/[\n\t]/)
      .map(foldSpaces)
      .find((line) => line !== '')
    if (first === undefined) return null
    const piece =
      pieces.find(({ text }) => text === whole) ??
      startOfRun(pieces, source.text) ??
      pieces.find(({ text }) => text === first) ??
      pieces.find(({ text }) => text.includes(whole))
    return piece?.order ?? null
  }
}

type Piece = { readonly order: number; readonly text: string }

/** Several paragraphs one after another, as in a cell or a row; the first alone may stand elsewhere too. */
function startOfRun(pieces: readonly Piece[], source: string): Piece | undefined {
  const lines = source
    .split(/[\n\t]/)
    .map(foldSpaces)
    .filter((line) => line !== '')
  if (lines.length < 2) return undefined
  const filled = pieces.filter(({ text }) => text !== '')
  return filled.find((_, index) => lines.every((line, offset) => filled[index + offset]?.text === line))
}

function isText(block: Block): block is Extract<Block, { kind: 'paragraph' | 'heading' }> {
  return block.kind === 'paragraph' || block.kind === 'heading'
}
