import sharp from 'sharp'
import { openPdf } from '../../pdf/open-pdf.ts'

/** The pages of a PDF as clean pictures (PNG). */
export async function printedPages(pdf: Uint8Array, dotsPerInch: number): Promise<readonly Uint8Array[]> {
  const file = await openPdf(pdf)
  try {
    const pages: Uint8Array[] = []
    for (let page = 1; page <= file.pages; page++) {
      const { pixels, width, height } = await (await file.page(page)).picture(dotsPerInch)
      const picture = sharp(pixels, { raw: { width, height, channels: 4 } })
      pages.push(await picture.flatten().greyscale().png().toBuffer())
    }
    return pages
  } finally {
    await file.close()
  }
}
