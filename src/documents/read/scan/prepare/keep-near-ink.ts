import type { GreyPicture, InkMap } from './grey-picture.ts'

/** The grey edges of letters reach this far from their ink, in pixels; engines read letters with edges better. */
const edge = 2

/**
 * A picture with the ink and its edges only: grain of the paper, which engines take for letters where there are few, becomes
 * white.
 */
export function keepNearInk({ width, height, pixels }: GreyPicture, { ink }: InkMap): GreyPicture {
  const kept = new Uint8Array(pixels.length).fill(255)
  for (let at = ink.indexOf(1); at !== -1; at = ink.indexOf(1, at + 1)) {
    const x = at % width
    const y = (at - x) / width
    const left = Math.max(0, x - edge)
    const right = Math.min(width, x + edge + 1)
    for (let row = Math.max(0, y - edge); row < Math.min(height, y + edge + 1); row++)
      for (let each = row * width + left; each < row * width + right; each++) kept[each] = pixels[each] ?? 255
  }
  return { width, height, pixels: kept }
}
