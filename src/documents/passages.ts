import { foldSpaces } from '#kernel/folding.ts'
import type { Block, Box, Document, Place } from './model.ts'
import { flattenBlocks, textOf } from './text.ts'

/** Words that somebody read from a document, as they stand there; page and box are null when the file has no pages. */
export type Passage = { readonly page: number | null; readonly text: string; readonly box: Box | null }

/**
 * Finds the pieces of a document on which values stand, as the `order` of their place: by the place on the page when the file has pages, else by the words. A
 * passage is a paragraph, a cell or a row of the table; the piece is its first paragraph that has words.
 */
export function passageFinder(document: Document): (passage: Passage | null) => number | null {
  const pieces = flattenBlocks(document.blocks).flatMap((block) =>
    isText(block) ? [{ place: block.place, order: block.place.order, text: foldSpaces(textOf(block)) }] : [],
  )
  return (passage) => {
    if (passage === null) return null
    const here = pieces.find(({ place }) => isInside(place, passage))
    if (here !== undefined) return here.order
    const whole = foldSpaces(passage.text)
    const first = passage.text
      .split(/[\n\t]/)
      .map(foldSpaces)
      .find((line) => line !== '')
    if (first === undefined) return null
    const piece =
      pieces.find(({ text }) => text === whole) ??
      startOfRun(pieces, passage.text) ??
      pieces.find(({ text }) => text === first) ??
      pieces.find(({ text }) => text.includes(whole))
    return piece?.order ?? null
  }
}

type Piece = { readonly place: Place; readonly order: number; readonly text: string }

function isInside({ page, box }: Place, passage: Passage): boolean {
  return box !== null && passage.box !== null && page === passage.page && covers(passage.box, box)
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
