import sharp from 'sharp'

type Corner = readonly [x: number, y: number]

/** Where on the photograph the sheet lies, in shares of its size: the corners from the upper left one clockwise. */
export type Lie = readonly [Corner, Corner, Corner, Corner]

const size = { width: 2_268, height: 3_024 }
const desk = 70
/** How much light is lost: on paper, far from the lamp, and under the hand that holds the telephone. */
const paper = 0.92
const farFromLamp = 0.3
const underHand = 0.35

/**
 * A page as a telephone takes it: on a dark desk that shows all around, seen from one side (each edge of the sheet stays straight), in falling
 * light and under the shadow of a hand.
 */
export async function photograph(page: Uint8Array, [first, second, third, fourth]: Lie): Promise<Uint8Array> {
  const { data, info } = await sharp(page)
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = new Uint8Array(size.width * size.height).fill(desk)
  // More points than the photograph has, so that no pixel of the sheet is left out.
  const columns = Math.round(size.width * 1.25)
  const rows = Math.round(size.height * 1.25)
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [right, down] = [column / columns, row / rows]
      const upper = between(first, second, right)
      const lower = between(fourth, third, right)
      const [x, y] = between(upper, lower, down)
      const source = Math.floor(down * info.height) * info.width + Math.floor(right * info.width)
      const level = (data[source * info.channels] ?? 255) * paper
      pixels[Math.floor(y * size.height) * size.width + Math.floor(x * size.width)] = level
    }
  for (let at = 0; at < pixels.length; at += 1) {
    const [x, y] = [(at % size.width) / size.width, Math.floor(at / size.width) / size.height]
    const shadow = underHand / (1 + Math.exp(-20 * (x + y - 1.6)))
    pixels[at] = (pixels[at] ?? desk) * (1 - farFromLamp * x * y) * (1 - shadow)
  }
  const photo = sharp(pixels, { raw: { ...size, channels: 1 } })
  return new Uint8Array(await photo.blur(0.7).jpeg({ quality: 75 }).toBuffer())
}

function between([left, top]: Corner, [right, bottom]: Corner, share: number): Corner {
  return [left + (right - left) * share, top + (bottom - top) * share]
}
