import type { GreyPicture } from './grey-picture.ts'
import type { EvenSlope } from './tilt.ts'

/**
 * How a scanned page is distorted: how the slope of its horizontals changes from top to bottom, and the lean of its verticals
 * (columns per row) from left to right. A turn by a small angle has both, equal and opposite; perspective makes them change.
 */
export type Distortion = {
  readonly width: number
  readonly height: number
  readonly horizontals: EvenSlope
  readonly verticals: EvenSlope
}

export type Point = readonly [x: number, y: number]

/** Where a point of the straightened page lies on the distorted one. */
export function onDistorted({ width, height, horizontals, verticals }: Distortion, [x, y]: Point): Point {
  return [
    x + (verticals.atZero + verticals.perPixel * x) * (y - height / 2),
    y + (horizontals.atZero + horizontals.perPixel * y) * (x - width / 2),
  ]
}

/** Distortions under these move nothing by a pixel that matters, and straightening would only blur. */
const leastSlope = 0.0008
const leastChange = 0.0015

export function isDistorted({ width, height, horizontals, verticals }: Distortion): boolean {
  const slopes = [atMiddle(horizontals, height), atMiddle(verticals, width)]
  const changes = [horizontals.perPixel * height, verticals.perPixel * width]
  return (
    slopes.some((slope) => Math.abs(slope) > leastSlope) || changes.some((change) => Math.abs(change) > leastChange)
  )
}

function atMiddle({ atZero, perPixel }: EvenSlope, length: number): number {
  return atZero + (perPixel * length) / 2
}

/** The page made straight. What comes from outside of the picture is white; pixels are blended from the four nearest. */
export function straighten(picture: GreyPicture, distortion: Distortion): GreyPicture {
  const { width, height, pixels } = picture
  const { horizontals, verticals } = distortion
  const straight = new Uint8Array(pixels.length).fill(255)
  const leans = Float64Array.from({ length: width }, (_, x) => verticals.atZero + verticals.perPixel * x)
  for (let row = 0; row < height; row++) {
    const slope = horizontals.atZero + horizontals.perPixel * row
    for (let column = 0; column < width; column++) {
      const x = column + (leans[column] ?? 0) * (row - height / 2)
      const y = row + slope * (column - width / 2)
      const left = Math.floor(x)
      const top = Math.floor(y)
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const at = top * width + left
      const upper = blend(pixels[at], pixels[at + 1], x - left)
      const lower = blend(pixels[at + width], pixels[at + width + 1], x - left)
      straight[row * width + column] = blend(upper, lower, y - top)
    }
  }
  return { width, height, pixels: straight }
}

function blend(first = 255, second = 255, share = 0): number {
  return first + (second - first) * share
}
