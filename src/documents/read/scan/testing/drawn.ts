import type { Rect } from '../../layout/geometry.ts'
import type { GreyPicture, InkMap } from '../prepare/grey-picture.ts'

/** Paper with black rectangles. */
export function drawn(width: number, height: number, rects: readonly Rect[]): GreyPicture {
  const pixels = new Uint8Array(width * height).fill(255)
  for (const { left, top, right, bottom } of rects)
    for (let y = top; y < bottom; y++) pixels.fill(0, y * width + left, y * width + right)
  return { width, height, pixels }
}

export function inkOf({ width, height, pixels }: GreyPicture): InkMap {
  return { width, height, ink: pixels.map((level) => (level < 128 ? 1 : 0)) }
}

/** A nearly horizontal line, `thick` pixels high, that falls by `slope` rows per column. */
export function tiltedLine(from: number, to: number, top: number, slope: number, thick = 2): readonly Rect[] {
  return Array.from({ length: to - from }, (_, index) => {
    const y = Math.round(top + slope * index)
    return { left: from + index, top: y, right: from + index + 1, bottom: y + thick }
  })
}

/** A rectangle by its corner and size. */
export function rect(left: number, top: number, width: number, height: number): Rect {
  return { left, top, right: left + width, bottom: top + height }
}
