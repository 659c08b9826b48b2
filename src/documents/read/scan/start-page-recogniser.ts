import type { PageRecogniser } from '../pdf/page-recogniser.ts'
import type { PagePicture } from '../pdf/render-page.ts'
import type { ReadingOptions } from '../reading-options.ts'
import type { GreyPicture } from './prepare/grey-picture.ts'
import { startRecogniser } from './recogniser.ts'

/** The long side of an A4; a page of a PDF says its size, but a scan in it was seldom given the true one. */
const longSide = 297

/** Makes a recogniser ready for the pages of a PDF, which come drawn in colours. */
export async function startPageRecogniser(options: ReadingOptions): Promise<PageRecogniser> {
  const { recognise, asInFile, close } = await startRecogniser(options)
  return {
    recognise: (picture, page) => {
      const perMillimetre = Math.max(picture.width, picture.height) / longSide
      return recognise({ picture: inGrey(picture), perMillimetre }, page)
    },
    asInFile,
    close,
  }
}

/** As bright as an eye sees the colours (Rec. 601, in 256ths); the drawing is opaque. */
function inGrey({ width, height, pixels }: PagePicture): GreyPicture {
  const grey = new Uint8Array(width * height)
  for (let at = 0; at < grey.length; at++) {
    const [red = 255, green = 255, blue = 255] = [pixels[4 * at], pixels[4 * at + 1], pixels[4 * at + 2]]
    grey[at] = (red * 77 + green * 150 + blue * 29) >> 8
  }
  return { width, height, pixels: grey }
}
