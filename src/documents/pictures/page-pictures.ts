import sharp, { type Sharp } from 'sharp'
import { openPdf } from '../read/pdf/open-pdf.ts'
import { damagedOtherwise, openPicture } from '../read/scan/decode-pictures.ts'
import { type FileKind, sniff } from '../read/sniff.ts'

/** A page as it looks on paper, for a screen that lights passages on it. */
export type PagePicture = {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly mediaType: 'image/webp'
  readonly bytes: Uint8Array
}

/** A scan is not shown wider; small letters are still read well. */
const mostPixelsWide = 1_240
/** Of the pages of a PDF; an A4 is 910 pixels wide. */
const dotsPerInch = 110
const quality = 75

/**
 * The pages of a file that has pages of its own, one after another; none for a file whose pages are made by the program that
 * opens it.
 *
 * @throws Refusal `document.*` of the readers of PDF and of pictures
 */
export async function* pagePictures(bytes: Uint8Array): AsyncIterable<PagePicture> {
  const draw = painters[sniff(bytes)]
  if (draw !== undefined) yield* draw(bytes)
}

type Painter = (bytes: Uint8Array) => AsyncIterable<PagePicture>

const painters: Partial<Record<FileKind, Painter>> = {
  pdf: pagesOfPdf,
  png: pagesOfPicture,
  jpeg: pagesOfPicture,
  tiff: pagesOfPicture,
  webp: pagesOfPicture,
}

async function* pagesOfPdf(bytes: Uint8Array): AsyncIterable<PagePicture> {
  const file = await openPdf(bytes)
  try {
    for (let page = 1; page <= file.pages; page++) {
      const { pixels, width, height } = await (await file.page(page)).picture(dotsPerInch)
      yield await asWebp(sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha(), page)
    }
  } finally {
    await file.close()
  }
}

async function* pagesOfPicture(bytes: Uint8Array): AsyncIterable<PagePicture> {
  const file = await openPicture(bytes)
  for (let page = 1; page <= file.pages; page++)
    yield await damagedOtherwise(() =>
      asWebp(file.page(page).resize({ width: mostPixelsWide, withoutEnlargement: true }), page),
    )
}

async function asWebp(picture: Sharp, page: number): Promise<PagePicture> {
  const { data, info } = await picture.toColourspace('srgb').webp({ quality }).toBuffer({ resolveWithObject: true })
  return { page, width: info.width, height: info.height, mediaType: 'image/webp', bytes: new Uint8Array(data) }
}
