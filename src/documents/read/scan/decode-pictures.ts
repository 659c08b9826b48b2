import sharp, { type Sharp } from 'sharp'
import { Refusal } from '#kernel/refusal.ts'
import type { ScannedPage } from './prepare/grey-picture.ts'
import { workingSize } from './prepare/working-size.ts'

const mostMegapixels = 200
const mostPages = 300

/** The pages of a picture file; a TIFF may have many. */
export type PictureFile = {
  readonly pages: number
  /** One page, from 1, turned as its camera says (EXIF), on white instead of transparency. */
  readonly page: (page: number) => Sharp
}

/**
 * Opens a PNG, JPEG, TIFF or WebP and looks at its sizes, before a pixel is unpacked.
 *
 * @throws Refusal `document.picture_too_large`, `document.too_many_pages`, `document.damaged`
 */
export async function openPicture(bytes: Uint8Array): Promise<PictureFile> {
  const { width, height, pages = 1 } = await damagedOtherwise(() => picture(bytes, 1).metadata())
  if (width * height > mostMegapixels * 1e6)
    throw new Refusal('document.picture_too_large', { megapixels: mostMegapixels })
  if (pages > mostPages) throw new Refusal('document.too_many_pages', { pages: mostPages })
  return { pages, page: (page) => picture(bytes, page).autoOrient().flatten({ background: '#fff' }) }
}

function picture(bytes: Uint8Array, page: number): Sharp {
  return sharp(bytes, { page: page - 1, limitInputPixels: mostMegapixels * 1e6, failOn: 'error' })
}

/**
 * Unpacks one page in shades of grey, in the size in which its letters are read best.
 *
 * @throws Refusal `document.picture_too_large`, `document.damaged`
 */
export async function scannedPage(file: PictureFile, page: number): Promise<ScannedPage> {
  const opened = file.page(page)
  return damagedOtherwise(async () => {
    const { autoOrient, density } = await opened.metadata()
    const { scale, perMillimetre } = workingSize({ ...autoOrient, density })
    const { data, info } = await opened
      .resize({ width: Math.round(autoOrient.width * scale), kernel: 'cubic' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { picture: { width: info.width, height: info.height, pixels: new Uint8Array(data) }, perMillimetre }
  })
}

/** sharp tells what is wrong with a file only by words. */
export async function damagedOtherwise<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && error.message.includes('exceeds pixel limit'))
      throw new Refusal('document.picture_too_large', { megapixels: mostMegapixels })
    throw new Refusal('document.damaged')
  }
}
