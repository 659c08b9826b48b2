import sharp from 'sharp'
import type { LetterEngine, PictureLayout, RecognisedWord } from './engine/letter-engine.ts'
import type { GreyPicture } from './prepare/grey-picture.ts'

/** Pixels of a millimetre at 300 dots per inch: short words and small letters are read better than at 200. */
const best = 300 / 25.4
/** Less is not worth the time. */
const leastGain = 1.15

/** By how much pictures of this density are enlarged for the engine. */
export function enlargement(perMillimetre: number): number {
  const scale = best / perMillimetre
  return scale < leastGain ? 1 : scale
}

/** Recognises an enlarged picture; the words are where they are on the picture given. */
export async function recogniseEnlarged(
  picture: GreyPicture,
  layout: PictureLayout,
  scale: number,
  engine: LetterEngine,
): Promise<readonly RecognisedWord[]> {
  const words = await engine.recognise(scale === 1 ? picture : await enlarge(picture, scale), layout)
  const back = (length: number): number => Math.round(length / scale)
  return words.map((word) => ({
    ...word,
    x: back(word.x),
    y: back(word.y),
    width: back(word.x + word.width) - back(word.x),
    height: back(word.y + word.height) - back(word.y),
  }))
}

async function enlarge({ width, height, pixels }: GreyPicture, scale: number): Promise<GreyPicture> {
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .resize({ width: Math.round(width * scale), height: Math.round(height * scale), fit: 'fill', kernel: 'cubic' })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, pixels: new Uint8Array(data) }
}
