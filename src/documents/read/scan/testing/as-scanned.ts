import sharp from 'sharp'

/** What a scanner does to a page. */
export type Scanner = {
  /** The page lies in it turned clockwise by so many degrees. */
  readonly degrees: number
  /** Standard deviation of the brightness of pixels. */
  readonly noise: number
  /** Gaussian, in pixels. */
  readonly blur: number
  /** How much darker the paper becomes from left to right, 0…255. */
  readonly shade: number
  readonly format: 'jpeg' | 'png' | 'tiff-g4'
}

/** A clean picture of a page as a scanner would give it: the same page always gives the same file. */
export async function asScanned(page: Uint8Array, scanner: Scanner): Promise<Uint8Array> {
  const { data, info } = await sharp(page)
    .greyscale()
    .rotate(scanner.degrees, { background: '#fff' })
    .blur(scanner.blur)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const next = gaussianNoise(20_211_101)
  for (let at = 0; at < data.length; at++) {
    const shade = (scanner.shade * (at % info.width)) / info.width
    data[at] = Math.max(0, Math.min(255, (data[at] ?? 255) * 0.94 - shade + next() * scanner.noise))
  }
  const scan = sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } })
  if (scanner.format === 'jpeg') return scan.jpeg({ quality: 60 }).toBuffer()
  if (scanner.format === 'png') return scan.png().toBuffer()
  return scan.threshold(150).toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer()
}

/** Numbers of the normal distribution, always the same (a linear congruential generator and the sum of four of its numbers). */
function gaussianNoise(seed: number): () => number {
  let state = seed
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return () => (uniform() + uniform() + uniform() + uniform() - 2) * Math.sqrt(3)
}
