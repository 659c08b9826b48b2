import type { Rect } from '../layout/geometry.ts'
import type { GreyPicture, InkMap } from './prepare/grey-picture.ts'

/** A picture with its map of ink. */
export type Inked = { readonly letters: GreyPicture; readonly ink: InkMap }

/** The same with paper instead of these areas. */
export function withoutAreas({ letters, ink }: Inked, areas: readonly Rect[]): Inked {
  const { width, height } = letters
  const pixels = Uint8Array.from(letters.pixels)
  const marks = Uint8Array.from(ink.ink)
  for (const { left, top, right, bottom } of areas)
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
      pixels.fill(255, y * width + Math.max(0, left), y * width + Math.min(width, right))
      marks.fill(0, y * width + Math.max(0, left), y * width + Math.min(width, right))
    }
  return { letters: { width, height, pixels }, ink: { width, height, ink: marks } }
}
