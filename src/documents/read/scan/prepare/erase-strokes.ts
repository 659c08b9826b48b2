import type { GreyPicture, InkMap } from './grey-picture.ts'
import type { Stroke } from './strokes.ts'

/** The blurred edge of a line is erased too; in pixels to each side. */
const edge = 1

/**
 * Takes lines out of a picture and its map of ink, so that they are not read as letters. Letters that cross a line lose a thin
 * slice. Rows and columns of vertical strokes are exchanged, as `findStrokes` gives them.
 */
export function eraseStrokes(
  picture: GreyPicture,
  map: InkMap,
  strokes: { readonly horizontal: readonly Stroke[]; readonly vertical: readonly Stroke[] },
): { readonly letters: GreyPicture; readonly ink: InkMap } {
  const { width, height } = picture
  const pixels = Uint8Array.from(picture.pixels)
  const ink = Uint8Array.from(map.ink)
  for (const { runs } of strokes.horizontal)
    for (const { row, from, to } of runs)
      for (let y = Math.max(0, row - edge); y <= Math.min(height - 1, row + edge); y++) {
        pixels.fill(255, y * width + from, y * width + to + 1)
        ink.fill(0, y * width + from, y * width + to + 1)
      }
  for (const { runs } of strokes.vertical)
    for (const { row, from, to } of runs)
      for (let x = Math.max(0, row - edge); x <= Math.min(width - 1, row + edge); x++)
        for (let y = from; y <= to; y++) {
          pixels[y * width + x] = 255
          ink[y * width + x] = 0
        }
  return { letters: { width, height, pixels }, ink: { width, height, ink } }
}
