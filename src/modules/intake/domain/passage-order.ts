import type { Block, Box, Document, Place } from '#documents/model.ts'
import { flattenBlocks, textOf } from '#documents/text.ts'
import { foldSpaces } from '#kernel/folding.ts'
import type { Source } from '../../agreements/index.ts'

/**
 * Finds the pieces of a document on which values stand: by the place on the page when the file has pages, else by the words. A
 * passage is a paragraph, a cell or a row of the table; the piece is its first paragraph that has words.
 */
export function passageFinder(document: Document): (source: Source | null) => number | null {
  const pieces = flattenBlocks(document.blocks).flatMap((block) =>
    isText(block) ? [{ place: block.place, order: block.place.order, text: foldSpaces(textOf(block)) }] : [],
  )
  return (source) => {
    if (source === null) return null
    const here = pieces.find(({ place }) => isInside(place, source))
    if (here !== undefined) return here.order
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

type Piece = { readonly place: Place; readonly order: number; readonly text: string }

function isInside({ page, box }: Place, source: Source): boolean {
  return box !== null && source.box !== null && page === source.page && covers(source.box, box)
}

/** Whether the middle of the inner box is in the outer one. */
function covers([left, top, right, bottom]: Box, inner: Box): boolean {
  const x = (inner[0] + inner[2]) / 2
  const y = (inner[1] + inner[3]) / 2
  return x >= left && x <= right && y >= top && y <= bottom
}

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
