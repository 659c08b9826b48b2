import { stackPieces } from './cells-stack.ts'
import type { GreyPicture } from './prepare/grey-picture.ts'
import type { PreparedPage } from './prepare/prepare-page.ts'
import { inkBox } from './words/glyphs.ts'

/** Share of the height of a page: a few lines of text. */
const stripShare = 0.1

/** The strip over the whole width of a page that has most ink, which is where most letters are; null when the page is empty. */
export function textStrip({ letters, ink }: PreparedPage): GreyPicture | null {
  const { width, height } = letters
  const tall = Math.round(height * stripShare)
  const inkAbove = new Uint32Array(height + 1)
  for (let y = 0; y < height; y++) {
    let row = 0
    for (const pixel of ink.ink.subarray(y * width, (y + 1) * width)) row += pixel
    inkAbove[y + 1] = (inkAbove[y] ?? 0) + row
  }
  let top = 0
  const inkFrom = (y: number): number => (inkAbove[y + tall] ?? 0) - (inkAbove[y] ?? 0)
  for (let y = 0; y + tall <= height; y++) if (inkFrom(y) > inkFrom(top)) top = y
  const box = inkBox(ink, { left: 0, top, right: width, bottom: top + tall })
  return box === null ? null : (stackPieces(letters, [box])[0]?.picture ?? null)
}
