import type { GreyPicture, InkMap } from './grey-picture.ts'

/** Sums of all pixels above and to the left, one row and column wider than the picture. */
export type LocalSums = { readonly sums: Uint32Array; readonly reach: number }

/**
 * Prepares means of the surroundings of each pixel (a window of a thirtieth of the width). The sums are counted round 2³²,
 * which does no harm: a difference of four of them is a sum of one window, and that is far smaller.
 */
export function localSums({ width, height, pixels }: GreyPicture): LocalSums {
  const across = width + 1
  const sums = new Uint32Array(across * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += pixels[y * width + x] ?? 0
      sums[(y + 1) * across + x + 1] = (sums[y * across + x + 1] ?? 0) + row
    }
  }
  return { sums, reach: Math.max(15, Math.floor(width / 60)) }
}

/**
 * Ink is what is darker than its surroundings by a share: 0.15 for letters, 0.09 for fine and pale lines.
 * (The method of D. Bradley and G. Roth, Adaptive Thresholding Using the Integral Image, 2007.)
 */
export function binarize({ width, height, pixels }: GreyPicture, { sums, reach }: LocalSums, share: number): InkMap {
  const across = width + 1
  const ink = new Uint8Array(pixels.length)
  // Surroundings are white at most, so lighter pixels are paper everywhere.
  const darkEnough = 255 * (1 - share)
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach)
    const bottom = Math.min(height, y + reach + 1)
    for (let x = 0; x < width; x++) {
      const level = pixels[y * width + x] ?? 255
      if (level >= darkEnough) continue
      const left = Math.max(0, x - reach)
      const right = Math.min(width, x + reach + 1)
      const inside =
        ((sums[bottom * across + right] ?? 0) -
          (sums[top * across + right] ?? 0) -
          (sums[bottom * across + left] ?? 0) +
          (sums[top * across + left] ?? 0)) >>>
        0
      if (level * (bottom - top) * (right - left) < inside * (1 - share)) ink[y * width + x] = 1
    }
  }
  return { width, height, ink }
}
