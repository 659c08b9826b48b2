import type { Rect } from '../layout/geometry.ts'
import type { RecognisedWord } from './engine/letter-engine.ts'
import type { GreyPicture } from './prepare/grey-picture.ts'

/** Pieces of a page under one another in one tall picture, so that an engine reads each alone and all of them at once. */
export type Stack = {
  readonly picture: GreyPicture
  readonly pieces: readonly Piece[]
}

/** A piece and the row of the stack at which its place begins. */
type Piece = { readonly area: Rect; readonly top: number }

/** White around a piece, in pixels: enough that no letter is cut, and that lines of two pieces are never taken for one. */
const margin = 18
/** Around the ink its grey edge is copied too. */
const edge = 3
/** Tesseract takes pictures up to 32,767 pixels high, and they are enlarged up to three times before. */
const mostHeight = 10_000

/** Stacks the pieces of a page; more stacks than one when they would be too tall. */
export function stackPieces(page: GreyPicture, areas: readonly Rect[]): readonly Stack[] {
  const shares: Rect[][] = [[]]
  let height = margin
  for (const area of areas) {
    if (height + placeOf(area) > mostHeight) {
      shares.push([])
      height = margin
    }
    shares.at(-1)?.push(area)
    height += placeOf(area)
  }
  return shares.filter((share) => share.length > 0).map((share) => stackOf(page, share))
}

/** The words of a stack by the pieces in which they lie, in pixels of the page; a line is given whole to one piece. */
export function wordsByPiece(
  stack: Stack,
  words: readonly RecognisedWord[],
): ReadonlyMap<Rect, readonly RecognisedWord[]> {
  const found = new Map<Rect, RecognisedWord[]>(stack.pieces.map(({ area }) => [area, []]))
  for (const line of Map.groupBy(words, (word) => word.line).values()) {
    const top = Math.min(...line.map((word) => word.y))
    const bottom = Math.max(...line.map((word) => word.y + word.height))
    const piece = stack.pieces.findLast((each) => each.top <= (top + bottom) / 2)
    if (piece === undefined) continue
    const onPage = (word: RecognisedWord): RecognisedWord => ({
      ...word,
      x: word.x - margin + piece.area.left,
      y: word.y - margin - piece.top + piece.area.top,
    })
    found.get(piece.area)?.push(...line.map(onPage))
  }
  return found
}

function stackOf(page: GreyPicture, areas: readonly Rect[]): Stack {
  const width = Math.max(...areas.map((area) => area.right - area.left)) + 2 * margin
  const pieces: Piece[] = []
  let height = margin
  for (const area of areas) {
    pieces.push({ area, top: height })
    height += placeOf(area)
  }
  const pixels = new Uint8Array(width * height).fill(255)
  for (const { area, top } of pieces) copyPiece(page, area, pixels, width, top + margin)
  return { picture: { width, height, pixels }, pieces }
}

function placeOf({ top, bottom }: Rect): number {
  return bottom - top + 2 * margin
}

function copyPiece(page: GreyPicture, area: Rect, pixels: Uint8Array, width: number, at: number): void {
  const left = Math.max(0, area.left - edge)
  const right = Math.min(page.width, area.right + edge)
  for (let y = Math.max(0, area.top - edge); y < Math.min(page.height, area.bottom + edge); y++) {
    const row = page.pixels.subarray(y * page.width + left, y * page.width + right)
    pixels.set(row, (at + y - area.top) * width + margin + left - area.left)
  }
}
