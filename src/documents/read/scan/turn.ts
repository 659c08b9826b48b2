import type { Box } from '../../model.ts'
import type { GreyPicture } from './prepare/grey-picture.ts'

/** Quarters of a circle, clockwise. */
export type QuarterTurns = 0 | 1 | 2 | 3

/** A picture turned clockwise. */
export function turnPicture(picture: GreyPicture, turns: QuarterTurns): GreyPicture {
  if (turns === 0) return picture
  const { width, height, pixels } = picture
  if (turns === 2) return { width, height, pixels: pixels.toReversed() }
  const turned = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = turns === 1 ? x * height + height - 1 - y : (width - 1 - x) * height + y
      turned[at] = pixels[y * width + x] ?? 255
    }
  return { width: height, height: width, pixels: turned }
}

/** Where a box of the turned picture, in fractions, lies on the picture before it was turned. */
export function boxBeforeTurn([left, top, right, bottom]: Box, turns: QuarterTurns): Box {
  if (turns === 0) return [left, top, right, bottom]
  if (turns === 1) return [top, 1 - right, bottom, 1 - left]
  if (turns === 2) return [1 - right, 1 - bottom, 1 - left, 1 - top]
  return [1 - bottom, left, 1 - top, right]
}
