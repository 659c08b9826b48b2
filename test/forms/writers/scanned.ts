import sharp, { type Sharp } from 'sharp'
import { randomNumbers } from '../../builders/random-numbers.ts'

/** How a page came through the scanner of an office. */
export type ScannerFaults = {
  /** Degrees, clockwise. */
  readonly rotation: number
  /** Standard deviation of the noise in grey levels of 255. */
  readonly noise: number
  /** Radius of the blur in pixels; 0 for none. */
  readonly blur: number
}

/** A page image turned, blurred and made noisy, in shades of grey; always the same for the same page. */
export async function scanned(page: Buffer, { rotation, noise, blur }: ScannerFaults): Promise<Sharp> {
  const turned = sharp(page).flatten({ background: '#fff' }).grayscale().rotate(rotation, { background: '#fff' })
  const blurred = sharp(await turned.png().toBuffer())
  const soft = blur > 0 ? blurred.blur(blur) : blurred
  const { data, info } = await soft.grayscale().raw().toBuffer({ resolveWithObject: true })
  const next = randomNumbers(1)
  const noisy = data.map((shade) => Math.max(0, Math.min(255, Math.round(shade - 6 + noise * bell(next)))))
  return sharp(noisy, { raw: { width: info.width, height: info.height, channels: 1 } })
}

/** A number around 0 with a deviation of 1, near enough to the normal one. */
function bell(next: () => number): number {
  return (next() + next() + next() + next() - 2) * Math.sqrt(3)
}
