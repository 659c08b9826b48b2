import type { InkMap } from './grey-picture.ts'

/**
 * Removes specks: groups of at most `largest` pixels of ink that touch no other. Dots over letters are larger than that.
 * Returns the map without them.
 */
export function despeckle({ width, height, ink }: InkMap, largest: number): InkMap {
  const clean = Uint8Array.from(ink)
  const isInk = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x] === 1
  for (let at = ink.indexOf(1); at !== -1; at = ink.indexOf(1, at + 1)) {
    // A speck is met first at its topmost, leftmost pixel; what has a neighbour before itself was met already.
    if (ink[at - 1] === 1 || ink[at - width] === 1) continue
    const speck = pixelsTogether(isInk, at % width, Math.floor(at / width), largest)
    for (const [column, row] of speck ?? []) clean[row * width + column] = 0
  }
  return { width, height, ink: clean }
}

/** The pixels of ink that hang together with this one, or null when they are more than the limit. */
function pixelsTogether(
  isInk: (x: number, y: number) => boolean,
  x: number,
  y: number,
  limit: number,
): readonly (readonly [number, number])[] | null {
  const found: (readonly [number, number])[] = [[x, y]]
  for (const [column, row] of found)
    for (const [right, down] of around) {
      const next = [column + right, row + down] as const
      if (!isInk(...next) || found.some(([a, b]) => a === next[0] && b === next[1])) continue
      found.push(next)
      if (found.length > limit) return null
    }
  return found
}

const around = [
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const
